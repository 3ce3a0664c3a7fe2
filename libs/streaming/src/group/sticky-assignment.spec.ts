import fc from 'fast-check';
import { type GroupMember, stickyAssignment } from './sticky-assignment.js';

const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
const fresh = (...ids: string[]): GroupMember[] => ids.map((id) => ({ id, held: [] }));
/** What the members would say in the next round. */
const held = (assignment: Map<string, number[]>): GroupMember[] => [...assignment].map(([id, partitions]) => ({ id, held: partitions }));
const moved = (before: Map<string, number[]>, after: Map<string, number[]>): number =>
  [...after].flatMap(([id, partitions]) => partitions.filter((one) => !before.get(id)?.includes(one))).length;

const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 });
const partitions = fc.integer({ min: 0, max: 40 }).map(range);
/** Members may say anything: partitions of another, unknown ones, the same twice. */
const members = ids.chain((names) => fc.tuple(...names.map((id) => fc.record({ id: fc.constant(id), held: fc.array(fc.integer({ min: -1, max: 45 }), { maxLength: 30 }) }))));

describe('who reads which partition', () => {
  test('each partition has one reader, and shares differ by one at most', () => {
    fc.assert(
      fc.property(members, partitions, (group, all) => {
        const shares = [...stickyAssignment(group, all).values()];
        expect(shares.flat().sort((a, b) => a - b)).toEqual(all);
        const sizes = shares.map(({ length }) => length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('it is the same whatever the order of the members, and the same again', () => {
    fc.assert(
      fc.property(members, partitions, (group, all) => {
        const first = stickyAssignment(group, all);
        expect(stickyAssignment([...group].reverse(), [...all].reverse())).toEqual(first);
        expect(stickyAssignment(held(first), all)).toEqual(first);
      }),
    );
  });

  test('a member that leaves moves its own partitions only', () => {
    fc.assert(
      fc.property(ids.filter(({ length }) => length > 1), partitions, fc.nat(), (names, all, which) => {
        const before = stickyAssignment(fresh(...names), all);
        const gone = names[which % names.length]!;
        const after = stickyAssignment(held(before).filter(({ id }) => id !== gone), all);
        expect(moved(before, after)).toBe(before.get(gone)!.length);
      }),
    );
  });

  test('a member that comes takes its share, and nothing else moves', () => {
    fc.assert(
      fc.property(ids.filter(({ length }) => length > 1), partitions, ([first, ...names], all) => {
        const before = stickyAssignment(fresh(...names), all);
        const after = stickyAssignment([...held(before), ...fresh(first!)], all);
        expect(moved(before, after)).toBe(after.get(first!)!.length);
      }),
    );
  });

  test('of two that claim a partition one keeps it', () => {
    const both = [{ id: 'b', held: [0, 1] }, { id: 'a', held: [0, 3] }];
    expect(stickyAssignment(both, range(4))).toEqual(new Map([['a', [0, 3]], ['b', [1, 2]]]));
  });
});
