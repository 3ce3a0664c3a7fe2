/** Disjoint counters and their sum. */
export type Counts<Name extends string> = Record<Name | 'total', number>;

/** The counters after some have left and others have entered, each named by its counter. */
export function movedCounts<Name extends string>(counts: Counts<Name>, leaving: Iterable<Name>, entering: Iterable<Name>): Counts<Name> {
  const moved = { ...counts };
  const move = (names: Iterable<Name>, by: 1 | -1) => {
    for (const name of names) {
      moved[name] += by;
      moved.total += by;
    }
  };
  move(leaving, -1);
  move(entering, 1);
  return moved;
}
