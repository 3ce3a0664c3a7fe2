import fc from 'fast-check';
import { histories } from '../../test/warehouse/arbitrary.js';
import { at, CALCA, LARES, placed, recorded } from '../../test/warehouse/events.js';
import { deliveriesOf } from '../../test/warehouse/feed.js';
import { nextPage } from './next-page.js';

const HISTORY = recorded([placed('B1', 'top', 1), at(CALCA, placed('B1', 'top', 1)), placed('B2', 'top', 1), placed('B3', 'top', 1)]);
const DELIVERIES = deliveriesOf(HISTORY);
const standing = (positions: Record<string, number> = {}) => (entity: string) => positions[entity] ?? 0;
const positionsOf = ({ page }: ReturnType<typeof nextPage>) => page.map(({ position }) => position);

describe('what can be folded of what a feed brought', () => {
  test('is all of it when each event follows on the one before', () => {
    expect(nextPage(DELIVERIES, standing())).toEqual({ page: HISTORY, gaps: [], waiting: [] });
  });

  test('is not what the entity already has, nor what came twice', () => {
    expect(positionsOf(nextPage([...DELIVERIES, ...DELIVERIES], standing({ [LARES]: 3 })))).toEqual([2, 4]);
  });

  test('is what comes after the checkpoint, though nothing says where the entity stood', () => {
    expect(nextPage(DELIVERIES.slice(2), standing({ [LARES]: 2, [CALCA]: 2 }))).toMatchObject({ gaps: [], waiting: [] });
  });

  test('ends for an entity where something is missing, and only for it', () => {
    const found = nextPage([DELIVERIES[0]!, DELIVERIES[3]!, DELIVERIES[1]!], standing());
    expect(positionsOf(found)).toEqual([1, 2]);
    expect(found.gaps).toEqual([{ entity: LARES, after: 1, upToPosition: 3 }]);
    expect(found.waiting).toEqual([DELIVERIES[3]]);
  });

  test('law 1: whatever order and repetition they come in, filled gaps give each event once and in order', () => {
    const choices = fc.array(fc.nat(), { maxLength: 80 });
    fc.assert(
      fc.property(histories, choices, (history, picks) => {
        const deliveries = deliveriesOf(history);
        let waiting = picks.filter(() => history.length > 0).map((pick) => deliveries[pick % deliveries.length]!);
        const given = new Map<string, number[]>();
        const last = (entity: string) => given.get(entity)?.at(-1) ?? 0;
        const give = (entity: string, position: number) => void given.set(entity, [...(given.get(entity) ?? []), position]);
        while (waiting.length > 0) {
          const found = nextPage(waiting, last);
          for (const { entity, position } of found.page) give(entity, position);
          for (const gap of found.gaps) {
            const missing = history.filter((one) => one.entity === gap.entity && one.position > gap.after && one.position <= gap.upToPosition);
            for (const { entity, position } of missing) give(entity, position);
          }
          waiting = [...found.waiting];
        }
        for (const [entity, positions] of given) {
          expect(positions).toEqual(history.filter((one) => one.entity === entity && one.position <= last(entity)).map(({ position }) => position));
        }
      }),
    );
  });
});
