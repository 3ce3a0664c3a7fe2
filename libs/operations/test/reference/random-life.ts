import fc from 'fast-check';
import type { PlainActivity } from './poi-report.js';

/** As many as an entity has. */
export const ACTIONS = Array.from({ length: 30 }, (_, index) => `AEI.0${1 + Math.floor(index / 10)}.${String(1 + (index % 10)).padStart(2, '0')}`);
const FEW = ACTIONS.slice(0, 4);
const TYPES = ['acumulado anual', 'acumulado mensual', 'no acumulado'] as const;
type Accumulation = PlainActivity['accumulation'];

/** What happens to an activity in a year, in the order of the fields. */
export interface Life {
  action: string;
  accumulation: Accumulation;
  /** Registered with another accumulation, amended before anything is programmed. */
  amendedFrom: Accumulation;
  goals: Cell[];
  /** Cells by month of each later version; months left out stay. */
  reprogrammed: Record<number, Cell>[];
  /** Twelve; undefined is never sent, a physical null is «sin registro». */
  done: (DoneCell | undefined)[];
  corrected: Record<number, DoneCell>;
  approved: number[];
  returned: number[];
  /** Months returned that the unit records again. */
  again: Record<number, DoneCell>;
  movedTo: string | undefined;
  deactivatedFrom: 2025 | 2026 | undefined;
}
interface Cell {
  physical: string;
  financial: string | null;
}
interface DoneCell {
  physical: string | null;
  financial: string | null;
}

/** As people type them: mostly small whole numbers, and then 2 to 6 decimals, and millions. */
const positive = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 13 }).map(String) },
  { weight: 2, arbitrary: decimals(1, 5_000, 2) },
  { weight: 1, arbitrary: decimals(1, 9_999_999, 6) },
  { weight: 1, arbitrary: decimals(1, 2_000_000_000, 3) },
);
const amount = fc.oneof({ weight: 3, arbitrary: positive }, { weight: 1, arbitrary: fc.constantFrom('0', '0.00') });
const money = fc.oneof(fc.constant('0'), decimals(1, 999_999_99, 2), decimals(1, Number.MAX_SAFE_INTEGER, 2));
const sometimes = <T>(arbitrary: fc.Arbitrary<T>, freq: number) => fc.option(arbitrary, { nil: undefined, freq });
const month = fc.integer({ min: 1, max: 12 });
const someMonths = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<Record<number, T>> =>
  fc.array(fc.tuple(month, arbitrary), { maxLength: 3 }).map((pairs) => Object.fromEntries(pairs) as Record<number, T>);

function decimals(min: number, max: number, places: number): fc.Arbitrary<string> {
  return fc.integer({ min, max }).map((units) => {
    const digits = String(units).padStart(places + 1, '0');
    return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  });
}

const goalsOf = (financial: fc.Arbitrary<string | null>) => {
  const goal = fc.record({ physical: fc.oneof({ weight: 2, arbitrary: amount }, { weight: 1, arbitrary: fc.constant('0') }), financial });
  const half = (cells: fc.Arbitrary<Cell>) => fc.array(cells, { minLength: 6, maxLength: 6 });
  const idle = half(fc.record({ physical: fc.constant('0'), financial }));
  const either = fc.oneof({ weight: 5, arbitrary: half(goal) }, { weight: 1, arbitrary: idle });
  return fc.tuple(either, either).map((halves) => halves.flat());
};

const doneCell: fc.Arbitrary<DoneCell> = fc.record({ physical: amount, financial: money });
const blank: fc.Arbitrary<DoneCell> = fc.record({ physical: fc.constant(null), financial: fc.option(money) });
const twelve = <T>(cells: fc.Arbitrary<T>) => fc.array(cells, { minLength: 12, maxLength: 12 });
const done: fc.Arbitrary<(DoneCell | undefined)[]> = fc.oneof(
  { weight: 8, arbitrary: twelve<DoneCell | undefined>(doneCell) },
  { weight: 2, arbitrary: twelve<DoneCell | undefined>(doneCell).map((cells) => cells.map((cell, index) => (index < 6 ? cell : undefined))) },
  { weight: 1, arbitrary: twelve(sometimes(fc.oneof({ weight: 6, arbitrary: doneCell }, { weight: 1, arbitrary: blank }), 6)) },
);

/** Lives in a POI of so many actions. `complete`: every month ends with a record, so that no action is S.I. */
export const livesOf = ({ actions, complete, ...size }: { actions: readonly string[]; complete: boolean; minLength: number; maxLength: number }) =>
  fc.array(lifeIn(actions, complete), { ...size, size: 'max' });

function lifeIn(actions: readonly string[], complete: boolean): fc.Arbitrary<Life> {
  return complete ? anyLife(actions).map(filledIn) : anyLife(actions);
}

function filledIn(given: Life): Life {
  const cell = (one: DoneCell | undefined): DoneCell => ({ physical: one?.physical ?? '0', financial: one?.financial ?? '0' });
  const corrected = Object.fromEntries(Object.entries(given.corrected).map(([month, one]) => [month, cell(one)]));
  return { ...given, done: given.done.map(cell), corrected, returned: given.returned.filter((one) => given.again[one] !== undefined) };
}

const anyLife = (actions: readonly string[]): fc.Arbitrary<Life> => fc.boolean().chain((withMoney) => {
  const financial: fc.Arbitrary<string | null> = withMoney ? money : fc.constant(null);
  return fc.record({
    action: fc.constantFrom(...actions),
    accumulation: fc.option(fc.constantFrom<Accumulation>(...TYPES), { freq: 20 }),
    amendedFrom: fc.constantFrom<Accumulation>(...TYPES, null),
    goals: goalsOf(financial),
    reprogrammed: fc.oneof({ weight: 3, arbitrary: fc.constant<Life['reprogrammed']>([]) }, { weight: 1, arbitrary: fc.array(someMonths(fc.record({ physical: amount, financial })), { maxLength: 2 }) }),
    done,
    corrected: fc.oneof({ weight: 4, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: someMonths(fc.oneof(doneCell, blank)) }),
    approved: fc.uniqueArray(month, { maxLength: 3 }),
    returned: fc.oneof({ weight: 9, arbitrary: fc.constant<number[]>([]) }, { weight: 1, arbitrary: fc.uniqueArray(month, { maxLength: 2 }) }),
    again: fc.oneof(fc.constant({}), someMonths(doneCell)),
    movedTo: sometimes(fc.constantFrom(...actions), 12),
    deactivatedFrom: sometimes(fc.constantFrom<2025 | 2026>(2025, 2026), 15),
  });
});

export const smallPoi = livesOf({ actions: FEW, complete: false, minLength: 1, maxLength: 12 });
