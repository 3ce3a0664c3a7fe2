import fc from 'fast-check';
import type { RecordedEvent } from '@quipu/ledger';
import { cuts, histories, pagesOf } from '../../test/warehouse/arbitrary.js';
import { warehouseProjections } from '../../test/warehouse/projections.js';
import { InMemoryTables } from '../testing/in-memory-tables.js';
import { entityState, type FoldState } from './entity-state.js';
import { foldPage } from './fold-page.js';
import type { RowVersion, TableChanges } from './row-version.js';
import { rowKey } from './row-key.js';

const projections = warehouseProjections();
const tables = projections.map(({ table }) => table);

const folded = (pages: readonly (readonly RecordedEvent[])[]): InMemoryTables => {
  const memory = new InMemoryTables(projections);
  for (const page of pages) memory.apply(page);
  return memory;
};
const everything = (memory: InMemoryTables) => ({
  versions: tables.map((table) => memory.versions(table)),
  blocked: memory.blocked(),
});

test('law 4: however a history is cut into pages, the row versions are the same', () => {
  fc.assert(
    fc.property(histories, cuts, (history, sizes) => {
      expect(everything(folded(pagesOf(history, sizes)))).toEqual(everything(folded([history])));
    }),
  );
});

test('law 4: rows loaded again, in any order, give what rows kept in memory give', () => {
  fc.assert(
    fc.property(histories, fc.nat(60), (history, cut) => {
      const [before, after] = [history.slice(0, cut), history.slice(cut)];
      const kept = foldPage(projections, new Map(), before).state;
      expect(changesOf(reloaded(kept), after)).toEqual(changesOf(kept, after));
    }),
  );
});

test('versions of a row never overlap, are never empty, and meet where the row was changed', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const memory = folded([history]);
      for (const table of tables) {
        for (const versions of byKey(memory.versions(table), (row) => row.entity + rowKey(table, row))) {
          expect(versions.every(({ from, to }) => to === null || from < to)).toBe(true);
          expect(versions.every(({ to }, i) => i === versions.length - 1 || (to !== null && to <= versions[i + 1]!.from))).toBe(true);
        }
      }
    }),
  );
});

test('as of each position the tables are those of the history up to it', () => {
  fc.assert(
    fc.property(histories, fc.nat(60), (history, cut) => {
      const whole = folded([history]);
      const past = folded([history.slice(0, cut)]);
      for (const table of tables) expect(whole.standing(table, cut)).toEqual(past.standing(table));
    }),
  );
});

const changesOf = (state: FoldState, page: readonly RecordedEvent[]): readonly TableChanges[] =>
  foldPage(projections, state, page).changes;

/** What a database gives back: other objects, keys and rows in another order. */
function reloaded(state: FoldState): FoldState {
  return new Map(
    [...state].map(([entity, { tables: rows, blocked }]) => {
      const standing = rows.map((table) => [...table.versions()].reverse().map((version) => structuredClone(version)));
      return [entity, entityState(projections, standing, blocked)];
    }),
  );
}

function byKey(versions: readonly RowVersion[], keyOf: (row: RowVersion['row']) => string): RowVersion[][] {
  const keys = [...new Set(versions.map(({ row }) => keyOf(row)))];
  return keys.map((key) => versions.filter(({ row }) => keyOf(row) === key));
}
