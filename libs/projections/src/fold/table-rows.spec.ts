import fc from 'fast-check';
import type { ReadTable, Row } from '../projection.js';
import type { RowVersion } from './row-version.js';
import { TableRows } from './table-rows.js';

const table: ReadTable = { name: 'box', key: ['code'] };
const version = (code: string, from: number): RowVersion => ({ row: { entity: '300711', code } as Row, from, to: null });
const contents = (rows: TableRows) => [...rows.versions()].map(({ row, from }) => [(row as Row & { code: string }).code, from]);

describe('rows that are copied and changed', () => {
  it('show what a plain map would, and leave what they were copied from as it was', () => {
    const step = fc.record({ copies: fc.boolean(), code: fc.integer({ min: 0, max: 150 }).map((n) => `B${String(n).padStart(3, '0')}`), removes: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { minLength: 50, maxLength: 400 }), (steps) => {
        let rows = new TableRows(table);
        const plain = new Map<string, number>();
        const expected = () => [...plain].sort(([one], [other]) => (one < other ? -1 : 1));
        const left: [TableRows, [string, number][]][] = [];
        for (const [at, { copies, code, removes }] of steps.entries()) {
          if (copies) {
            left.push([rows, expected()]);
            rows = rows.copy();
          }
          rows.set(JSON.stringify([code]), removes ? undefined : version(code, at));
          if (removes) plain.delete(code);
          else plain.set(code, at);
          expect(rows.size).toBe(plain.size);
        }
        expect(contents(rows)).toEqual(expected());
        for (const [earlier, then] of left) expect(contents(earlier)).toEqual(then);
      }),
      { numRuns: 40 },
    );
  });
});
