import type { RecordedEvent } from '@quipu/ledger';
import { allOf, WarehouseDatabase } from '../../test/warehouse/database.js';
import { at, CALCA, LARES, moved, placed, recorded, taken } from '../../test/warehouse/events.js';
import { warehouseProjections } from '../../test/warehouse/projections.js';
import { boxTable } from '../../test/warehouse/tables.js';
import { readBlocked } from '../database/blocked.js';
import { InMemoryTables } from '../testing/in-memory-tables.js';
import { ProjectionRunner } from './projection-runner.js';
import type { RunnerNotice, RunnerOptions } from './runner-options.js';

const HISTORY = recorded([
  placed('B1', 'top', 10, 'rojo'),
  placed('B2', 'top', 20),
  at(CALCA, placed('B1', 'low', 5)),
  moved('B1', 'low'),
  taken('B2'),
  at(CALCA, moved('B1', 'low')),
  placed('B2', 'top', 20),
  moved('B2', 'low'),
]);

describe('the runner', () => {
  let database: WarehouseDatabase;
  const runners: ProjectionRunner[] = [];

  beforeEach(async () => {
    database = await WarehouseDatabase.create();
  });
  afterEach(async () => {
    await Promise.all(runners.splice(0).map((runner) => runner.close()));
    await database.drop();
  });

  async function opened(options: Partial<RunnerOptions> = {}): Promise<ProjectionRunner> {
    const runner = new ProjectionRunner({
      connectionString: database.urls.projectorUrl,
      projections: warehouseProjections(),
      lockWaitMs: 100,
      ...options,
    });
    runners.push(runner);
    await runner.open();
    return runner;
  }
  const expected = (events: readonly RecordedEvent[]) => allOf(new InMemoryTables(warehouseProjections()).apply(events));

  test('law 4: writes the row versions of the pure fold, whatever the pages', async () => {
    const runner = await opened();
    await runner.apply(HISTORY.slice(0, 3));
    for (const event of HISTORY.slice(3, 6)) await runner.apply([event]);
    await runner.apply(HISTORY.slice(6));
    expect(await database.all()).toEqual(expected(HISTORY));
    expect(await database.checkpoint()).toEqual({ position: 8, generation: 0 });
  });

  test('law 4: goes on from the rows in the database, with no memory of its own', async () => {
    for (const event of HISTORY) {
      const runner = await opened();
      await runner.apply([event]);
      await runner.close();
    }
    expect(await database.all()).toEqual(expected(HISTORY));
  });

  test('law 4: a cache too small for any entity changes nothing', async () => {
    const runner = await opened({ cacheRows: 1 });
    for (const event of HISTORY) await runner.apply([event]);
    expect(await database.all()).toEqual(expected(HISTORY));
  });

  test('law 1: events that come again have no effect', async () => {
    const runner = await opened();
    await runner.apply(HISTORY.slice(0, 5));
    await runner.apply(HISTORY.slice(0, 5));
    await runner.apply(HISTORY.slice(2));
    expect(await database.all()).toEqual(expected(HISTORY));
  });

  test('law 1: a page whose last statement fails leaves nothing, neither rows nor checkpoint', async () => {
    const runner = await opened();
    await database.pool.query('ALTER TABLE read.warehouse_summary RENAME TO away');
    await expect(runner.apply(HISTORY)).rejects.toThrow(/warehouse_summary/);
    expect(await database.versions(boxTable)).toEqual([]);
    expect((await database.checkpoint()).position).toBe(0);
    expect(runner.isOpen).toBe(false);

    await database.pool.query('ALTER TABLE read.away RENAME TO warehouse_summary');
    await runner.open();
    await runner.apply(HISTORY);
    expect(await database.all()).toEqual(expected(HISTORY));
  });

  test('law 1: a runner that has lost its lock without knowing cannot write beside the new one', async () => {
    const notices: RunnerNotice[] = [];
    const old = await opened({ onNotice: (notice) => notices.push(notice) });
    await old.apply(HISTORY.slice(0, 2));
    await database.cut('quipu-projector');
    await expect(old.apply(HISTORY.slice(2))).rejects.toThrow();
    const next = await opened();
    await next.apply(HISTORY.slice(2));
    await expect(old.open()).rejects.toThrow(/Ya hay otro proyector en marcha/);
    expect(await database.all()).toEqual(expected(HISTORY));
  });

  test('law 1: two runners racing over the same events, with no lock between them, apply each once', async () => {
    await withoutLock();
    const notices: RunnerNotice[] = [];
    const onNotice = (notice: RunnerNotice) => notices.push(notice);
    const racing = [await opened({ onNotice }), await opened({ onNotice })];
    await Promise.all(
      racing.map(async (runner) => {
        for (const event of HISTORY) await runner.apply([event]);
      }),
    );
    expect(await database.all()).toEqual(expected(HISTORY));
    expect((await database.checkpoint()).position).toBe(8);
    expect(notices.map(({ kind }) => kind)).toContain('reloaded');
  });

  /** A lock that everybody gets, in the place of PostgreSQL's. */
  async function withoutLock(): Promise<void> {
    await database.pool.query('CREATE SCHEMA nolock');
    await database.pool.query("CREATE FUNCTION nolock.pg_advisory_lock(bigint) RETURNS void LANGUAGE sql AS 'SELECT'");
    const { pathname } = new URL(database.urls.projectorUrl);
    await database.pool.query(`ALTER ROLE CURRENT_USER IN DATABASE ${pathname.slice(1)} SET search_path = nolock, pg_catalog`);
  }

  test('a second instance is refused, in words for whoever starts it', async () => {
    await opened();
    await expect(opened()).rejects.toThrow('Ya hay otro proyector en marcha sobre las tablas «read». Solo puede haber uno');
  });

  test('the lock comes free with the runner', async () => {
    await (await opened()).close();
    await expect(opened()).resolves.toBeDefined();
  });

  test('tables that lack something are named before anything is read', async () => {
    await database.pool.query('ALTER TABLE read.box DROP COLUMN to_position, ALTER weight TYPE numeric');
    await database.pool.query('DROP TABLE read.shelf_load');
    await expect(opened()).rejects.toThrow(
      'Las tablas de consulta no están preparadas: a la tabla box le falta la columna to_position; ' +
        'la columna weight de box es numeric, que no devuelve lo mismo que se guarda; falta la tabla shelf_load. ' +
        'Ejecute «quipu up» para actualizarlas.',
    );
  });

  test('a new generation makes it drop the rows it had in memory', async () => {
    const notices: RunnerNotice[] = [];
    const runner = await opened({ onNotice: (notice) => notices.push(notice) });
    await runner.apply(HISTORY.slice(0, 3));
    await database.pool.query("UPDATE read.box SET shelf = 'mid' WHERE code = 'B2'");
    await database.pool.query('UPDATE read.checkpoint SET generation = 7');
    await runner.apply(recorded([placed('B2', 'mid', 20)], 4));
    expect(await database.versions(boxTable)).toHaveLength(3);
    expect(notices).toContainEqual({ kind: 'reloaded', position: 3, generation: 7 });
  });

  test('a checkpoint that went back stops the runner, since the pages no longer follow from there', async () => {
    const runner = await opened();
    await runner.apply(HISTORY.slice(0, 3));
    await database.pool.query('UPDATE read.checkpoint SET position = 1');
    await expect(runner.apply(HISTORY.slice(3))).rejects.toThrow('went back from 3 to 1');
    expect(runner.isOpen).toBe(false);
  });

  test('a row that is not the one it left stops the page instead of being written over', async () => {
    const runner = await opened();
    await runner.apply(HISTORY.slice(0, 2));
    await database.pool.query("DELETE FROM read.box WHERE code = 'B1'");
    await expect(runner.apply(HISTORY.slice(2))).rejects.toThrow('La tabla box no es la que dejó el proyector');
    expect((await database.checkpoint()).position).toBe(2);
  });

  describe('an event that cannot be processed', () => {
    const breaking = recorded([
      placed('B1', 'top', 600),
      at(CALCA, placed('B1', 'top', 1)),
      placed('B2', 'top', 600),
      placed('B3', 'low', 1),
      at(CALCA, placed('B2', 'top', 1)),
    ]);

    test('stops its entity alone, and says so in the database', async () => {
      const notices: RunnerNotice[] = [];
      const runner = await opened({ onNotice: (notice) => notices.push(notice) });
      await runner.apply(breaking);
      await runner.apply(recorded([placed('B4', 'low', 1), at(CALCA, placed('B4', 'low', 1))], 6));
      const codes = (await database.versions(boxTable)).map(({ row }) => [row.entity, (row as unknown as { code: string }).code]);
      expect(codes).toEqual([[LARES, 'B1'], [CALCA, 'B1'], [CALCA, 'B2'], [CALCA, 'B4']]);
      const [blocked] = await readBlocked(database.pool, 'read');
      expect(blocked).toMatchObject({ entity: LARES, position: 3, eventType: 'BoxPlaced', table: 'shelf_load' });
      expect(notices).toContainEqual({ kind: 'blocked', blocked });
    });

    test('stops it also after a restart', async () => {
      await (await opened()).apply(breaking);
      await runners[0]!.close();
      await (await opened()).apply(recorded([placed('B4', 'low', 1)], 6));
      expect(await database.versions(boxTable)).toHaveLength(3);
    });

    test('is also one whose rows the table refuses, found among the events of its page', async () => {
      const history = recorded([
        placed('B1', 'top', 1),
        at(CALCA, placed('B1', 'top', 1)),
        placed('B2', 'top', -3_000_000_000),
        at(CALCA, placed(incompressible(20_000), 'top', 1)),
        at(CALCA, placed('B2', 'top', 1)),
        at('300713', placed('B1', 'top', 1)),
      ]);
      const runner = await opened();
      await runner.apply(history);
      expect((await readBlocked(database.pool, 'read')).map(({ entity, position, table, detail }) => [entity, position, table, detail])).toEqual([
        [LARES, 3, 'box', expect.stringContaining('out of range for type integer')],
        [CALCA, 4, 'box', expect.stringContaining('index row')],
      ]);
      expect((await database.versions(boxTable)).map(({ row, from }) => [row.entity, from])).toEqual([
        [LARES, 1],
        [CALCA, 2],
        ['300713', 6],
      ]);
      expect((await database.checkpoint()).position).toBe(6);
    });

    test('is found too in a page that is written in pieces, and the others are as if folded at once', async () => {
      const entities = [LARES, CALCA, '300713'];
      const bad = 555;
      const page = recorded(
        Array.from({ length: 1_000 }, (_, i) => at(entities[i % 3]!, placed(`B${i % 7}`, ['top', 'mid'][i % 2]!, i + 1 === bad ? -3_000_000_000 : i % 60))),
      );
      const runner = await opened();
      await runner.apply(page);
      const [blocked, ...others] = await readBlocked(database.pool, 'read');
      expect([blocked?.position, others]).toEqual([bad, []]);
      const counted = page.filter(({ entity, position }) => entity !== blocked!.entity || position < bad);
      expect(await database.all()).toEqual(allOf(new InMemoryTables(warehouseProjections()).apply(counted)));
    });
  });
});

function incompressible(length: number): string {
  let seed = 1;
  return Array.from({ length }, () => String.fromCharCode(33 + ((seed = (seed * 48_271) % 2_147_483_647) % 90))).join('');
}
