/**
 * Pages by key, the next one fetched while the caller works on this one; never more than two are in
 * memory. A page that is not full is the last.
 *
 * @param fetch the page after an item, or the first
 */
export async function* pagesAhead<Item>(
  fetch: (last?: Item) => Promise<readonly Item[]>,
  size: number,
): AsyncGenerator<readonly Item[]> {
  let coming = fetch();
  for (;;) {
    const page = await coming;
    if (page.length < size) {
      if (page.length > 0) yield page;
      return;
    }
    coming = fetch(page.at(-1));
    // A caller who stops here never awaits it.
    coming.catch(() => undefined);
    yield page;
  }
}
