export interface GroupMember {
  id: string;
  /** Partitions that it had until now, as it says itself. */
  held: readonly number[];
}

/**
 * Who reads which partition: each one by exactly one member, shares that differ by one at most, and
 * of what a member held as much stays as its share allows. Pure, and the same whatever the order of
 * the members; where two claim a partition, the first by id keeps it.
 */
export function stickyAssignment(members: readonly GroupMember[], partitions: readonly number[]): Map<string, number[]> {
  const claims = claimed(members, partitions);
  // The larger shares go to those who hold most: nobody gives away what fits.
  const order = [...claims.keys()].sort((a, b) => claims.get(b)!.length - claims.get(a)!.length || compare(a, b));
  const share = shares(order.length, partitions.length);
  const kept = new Map(order.map((id, i) => [id, claims.get(id)!.slice(0, share(i))]));
  const free = without(partitions, [...kept.values()].flat());
  for (const [i, id] of order.entries()) {
    const own = kept.get(id)!;
    own.push(...free.splice(0, share(i) - own.length));
  }
  return new Map(order.sort(compare).map((id) => [id, kept.get(id)!.sort((a, b) => a - b)]));
}

/** What each member may keep, before shares are considered. */
function claimed(members: readonly GroupMember[], partitions: readonly number[]): Map<string, number[]> {
  const unclaimed = new Set(partitions);
  const byId = [...members].sort((a, b) => compare(a.id, b.id));
  return new Map(byId.map(({ id, held }) => [id, [...held].sort((a, b) => a - b).filter((one) => unclaimed.delete(one))]));
}

/** The i-th share when so many partitions go to so many members, the larger ones first. */
function shares(members: number, partitions: number): (i: number) => number {
  const least = Math.floor(partitions / members);
  return (i) => least + (i < partitions % members ? 1 : 0);
}

function without(partitions: readonly number[], taken: readonly number[]): number[] {
  const gone = new Set(taken);
  return partitions.filter((one) => !gone.has(one)).sort((a, b) => a - b);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
