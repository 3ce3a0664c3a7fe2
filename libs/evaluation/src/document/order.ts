/** By code unit, so that the order does not depend on the machine's language. */
export function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** A sorted copy by the texts that `key` gives, the first that differs deciding. */
export function sortedBy<T>(items: readonly T[], ...keys: readonly ((item: T) => string)[]): T[] {
  return items.toSorted((one, other) => {
    for (const key of keys) {
      const order = compareText(key(one), key(other));
      if (order !== 0) return order;
    }
    return 0;
  });
}
