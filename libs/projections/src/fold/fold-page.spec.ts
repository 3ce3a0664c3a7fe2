import type { RecordedEvent } from '@quipu/ledger';
import { at, CALCA, LARES, moved, placed, recorded, taken } from '../../test/warehouse/events.js';
import { warehouseProjections } from '../../test/warehouse/projections.js';
import { boxTable, shelfLoadTable, warehouseSummaryTable } from '../../test/warehouse/tables.js';
import type { Projection, Row, Table } from '../projection.js';
import { InMemoryTables } from '../testing/in-memory-tables.js';
import { foldPage } from './fold-page.js';

const given = (...events: Parameters<typeof recorded>[0]): InMemoryTables =>
  new InMemoryTables(warehouseProjections()).apply(recorded(events));

describe('one table', () => {
  test('a placed box stands from the position of its event', () => {
    expect(given(placed('B1', 'top', 10, 'rojo')).versions(boxTable)).toEqual([
      { row: { entity: LARES, code: 'B1', shelf: 'top', weight: 10, label: { colour: 'rojo' } }, from: 1, to: null },
    ]);
  });

  test('a change ends one version and opens the next at the very same position', () => {
    const versions = given(placed('B1', 'top', 10), placed('B2', 'top', 5), moved('B1', 'low')).versions(boxTable);
    expect(versions.map(({ row, from, to }) => [row.code, row.shelf, from, to])).toEqual([
      ['B1', 'top', 1, 3],
      ['B1', 'low', 3, null],
      ['B2', 'top', 2, null],
    ]);
  });

  test('a row equal to the standing one makes no new version', () => {
    const versions = given(placed('B1', 'top', 10, 'rojo'), placed('B1', 'top', 10, 'rojo')).versions(boxTable);
    expect(versions).toHaveLength(1);
  });

  test('a removed row keeps its past, and may come back after a gap', () => {
    const versions = given(placed('B1', 'top', 10), taken('B1'), taken('B1'), placed('B1', 'top', 10)).versions(boxTable);
    expect(versions.map(({ from, to }) => [from, to])).toEqual([
      [1, 2],
      [4, null],
    ]);
  });

  test('a page ends a version that an earlier page opened', () => {
    const tables = given(placed('B1', 'top', 10));
    tables.apply(recorded([taken('B1')], 2));
    expect(tables.versions(boxTable).map(({ from, to }) => [from, to])).toEqual([[1, 2]]);
    expect(tables.standing(boxTable)).toEqual([]);
    expect(tables.standing(boxTable, 1)).toHaveLength(1);
  });
});

describe('derived tables', () => {
  test('see what the same event did to the earlier ones, and change at its position', () => {
    const tables = given(placed('B1', 'top', 10), placed('B2', 'low', 7), moved('B1', 'low'));
    expect(tables.versions(shelfLoadTable).map(({ row, from, to }) => [row.shelf, row.weight, row.codes, from, to])).toEqual([
      ['low', 7, ['B2'], 2, 3],
      ['low', 17, ['B1', 'B2'], 3, null],
      ['top', 10, ['B1'], 1, 3],
    ]);
    expect(tables.standing(warehouseSummaryTable)).toEqual([{ entity: LARES, shelves: 1, boxes: 2, weight: '17' }]);
  });

  test('do not move when the earlier table did not', () => {
    const tables = given(placed('B1', 'top', 10), moved('B1', 'top'), moved('B9', 'low'));
    expect(tables.versions(shelfLoadTable)).toHaveLength(1);
    expect(tables.versions(warehouseSummaryTable)).toHaveLength(1);
  });

  test('keep entities apart', () => {
    const tables = given(placed('B1', 'top', 10), at(CALCA, placed('B1', 'top', 4)));
    expect(tables.standing(shelfLoadTable).map(({ entity, weight }) => [entity, weight])).toEqual([
      [LARES, 10],
      [CALCA, 4],
    ]);
  });
});

describe('an event that cannot be processed', () => {
  const tables = given(
    placed('B1', 'top', 600),
    placed('B2', 'top', 600),
    at(CALCA, placed('B1', 'top', 4)),
    placed('B3', 'low', 1),
  );

  test('leaves no trace in any table, and the events after it wait', () => {
    expect(tables.standing(boxTable).map(({ entity, code }) => [entity, code])).toEqual([
      [LARES, 'B1'],
      [CALCA, 'B1'],
    ]);
  });

  test('is named, with the table that refused it and why', () => {
    expect(tables.blocked()).toEqual([
      expect.objectContaining({
        entity: LARES,
        position: 2,
        eventType: 'BoxPlaced',
        table: 'shelf_load',
        message: expect.stringContaining('El registro 2 (BoxPlaced) no se pudo procesar'),
        detail: 'Error: shelf top bears 1200 kg of 1000',
      }),
    ]);
  });

  test('is told in order of position, also where the entity that fails later came first', () => {
    const history = [at(CALCA, placed('B1', 'top', 1)), placed('B1', 'top', 5_000), at(CALCA, placed('B2', 'top', 5_000))];
    expect(given(...history).blocked().map(({ entity, position }) => [entity, position])).toEqual([[LARES, 2], [CALCA, 3]]);
  });

  test('stops the entity in the pages that follow too', () => {
    tables.apply(recorded([placed('B4', 'low', 1), at(CALCA, placed('B4', 'low', 1))], 5));
    expect(tables.standing(boxTable).filter(({ code }) => code === 'B4').map(({ entity }) => entity)).toEqual([CALCA]);
    expect(tables.blocked()).toHaveLength(1);
  });
});

describe('a projection that breaks the contract blocks the entity and says how', () => {
  interface NoteRow extends Row {
    code: string;
    text: unknown;
  }
  const noteTable: Table<NoteRow> = { name: 'note', key: ['code'] };
  const detailOf = (project: Projection<NoteRow>['project']): string | undefined =>
    new InMemoryTables([{ table: noteTable, project }, ...warehouseProjections()])
      .apply(recorded([placed('B1', 'top', 1)]))
      .blocked()[0]?.detail;
  const put = (row: object) => () => ({ put: [{ entity: LARES, code: 'N', text: '', ...row }] });

  test.each([
    ['a later table', (_event: RecordedEvent, tables: Parameters<Projection['project']>[1]) => ({ remove: [...tables.of(boxTable).values()] as never[] }), 'box is not declared before note'],
    ['a row of another entity', put({ entity: CALCA }), 'another entity, 300712'],
    ['a key without its column', put({ code: undefined }), 'note: the key needs code'],
    ['a number that is not one', put({ text: Number.NaN }), 'NaN is not JSON'],
    ['a date', put({ text: new Date(0) }), 'a Date is not JSON'],
    ['a function', put({ text: () => 1 }), 'a function is not JSON'],
    ['a NUL', put({ text: { deep: ['a\u0000b'] } }), 'NUL'],
    ['half a surrogate pair as a name', put({ text: { '\ud800': 1 } }), 'surrogate'],
  ])('%s', (_name, project, detail) => {
    expect(detailOf(project)).toContain(detail);
  });

  test('changing a row it was given', () => {
    const careless: Projection = {
      table: noteTable,
      project: (_event, tables) => ({ put: [Object.assign(tables.of(boxTable).get({ code: 'B1' })!, { weight: 0 })] }),
    };
    const tables = new InMemoryTables([...warehouseProjections(), careless]).apply(recorded([placed('B1', 'top', 1)]));
    expect(tables.blocked()[0]?.detail).toContain('read only');
  });

  test('whole surrogate pairs, and a name that JavaScript treats apart, are kept', () => {
    const text = JSON.parse('{"__proto__": "🧵", "z": -0}') as object;
    const tables = new InMemoryTables([{ table: noteTable, project: put({ text }) }]).apply(recorded([taken('B1')]));
    expect(JSON.stringify(tables.standing(noteTable)[0]?.text)).toBe('{"__proto__":"🧵","z":0}');
  });
});

test('the state given is left as it was', () => {
  const projections = warehouseProjections();
  const first = foldPage(projections, new Map(), recorded([placed('B1', 'top', 10)]));
  const before = [...first.state.get(LARES)!.tables[0]!.values()];
  foldPage(projections, first.state, recorded([placed('B1', 'low', 20), placed('B2', 'low', 1), taken('B1')], 2));
  expect([...first.state.get(LARES)!.tables[0]!.values()]).toEqual(before);
});
