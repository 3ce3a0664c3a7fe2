const AT_ONCE = 64;

/** The results in order; so many tasks run at once, at most. */
export async function inGroups<Item, Result>(items: readonly Item[], task: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (let next = 0; next < items.length; next += AT_ONCE) {
    results.push(...(await Promise.all(items.slice(next, next + AT_ONCE).map(task))));
  }
  return results;
}
