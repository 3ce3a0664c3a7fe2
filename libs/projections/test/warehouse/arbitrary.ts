import fc from 'fast-check';
import type { RecordedEvent } from '@quipu/ledger';
import { CALCA, LARES, moved, placed, recorded, taken, type WarehouseEvent } from './events.js';

const code = fc.constantFrom('B1', 'B2', 'B3', 'B4');
const shelf = fc.constantFrom('top', 'mid', 'low');
const weight = fc.oneof({ weight: 12, arbitrary: fc.integer({ min: 1, max: 300 }) }, { weight: 1, arbitrary: fc.constant(1_500) });
const event: fc.Arbitrary<WarehouseEvent> = fc.oneof(
  fc.tuple(code, shelf, weight, fc.option(fc.constantFrom('rojo', 'azul'), { nil: undefined })).map((parts) => placed(...parts)),
  fc.tuple(code, shelf).map((parts) => moved(...parts)),
  code.map(taken),
);

/** Histories of three warehouses; now and then a shelf breaks and blocks its entity. */
export const histories: fc.Arbitrary<RecordedEvent[]> = fc
  .array(fc.tuple(event, fc.constantFrom(LARES, CALCA, '300713')), { maxLength: 60 })
  .map((events) => recorded(events.map(([one, entity]) => ({ ...one, entity }))));

/** Where a history is cut into pages. */
export const cuts = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 20 });

export function pagesOf<E>(events: readonly E[], sizes: readonly number[]): E[][] {
  const pages: E[][] = [];
  for (let start = 0, i = 0; start < events.length; i += 1) {
    const size = sizes[i % sizes.length]!;
    pages.push(events.slice(start, start + size));
    start += size;
  }
  return pages;
}
