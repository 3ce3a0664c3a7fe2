import type { Ledger, RecordedEvent } from '@quipu/ledger';
import { PATIENCE_MS, until } from '@quipu/platform/testing';
import pg from 'pg';
import { allOf, WarehouseDatabase } from '../../test/warehouse/database.js';
import { at, CALCA, LARES, moved, placed, taken } from '../../test/warehouse/events.js';
import { openLedger, record } from '../../test/warehouse/ledger.js';
import { warehouseProjections } from '../../test/warehouse/projections.js';
import { startRunning } from '../../test/warehouse/running.js';
import { boxTable } from '../../test/warehouse/tables.js';
import { readBlocked } from '../database/blocked.js';
import { waitForPosition } from '../status/position-listener.js';
import { InMemoryTables } from '../testing/in-memory-tables.js';
import { rebuild, type RebuildOptions } from './rebuild.js';

const SOME = [placed('B1', 'top', 10), at(CALCA, placed('B1', 'low', 5)), moved('B1', 'low'), placed('B2', 'top', 7), taken('B1')];

describe('rebuild', () => {
  let database: WarehouseDatabase;
  let ledger: Awaited<ReturnType<typeof openLedger>>;
  let running: ReturnType<typeof startRunning>;

  beforeEach(async () => {
    database = await WarehouseDatabase.create();
    ledger = await openLedger(database);
    running = startRunning(database, ledger);
  });
  afterEach(async () => {
    await running.stop();
    await ledger.close();
    await database.drop();
  });

  const again = (options: Partial<RebuildOptions> = {}) =>
    rebuild({ connectionString: database.urls.projectorUrl, ledger, projections: warehouseProjections(), ...options });
  const caughtUp = async (position: number) =>
    expect(await waitForPosition({ connectionString: database.urls.appUrl }, position, PATIENCE_MS)).toBe(true);
  const recordAndWait = async (events: Parameters<typeof record>[1]) => caughtUp(await record(ledger, events));
  const equal = { missing: 0, extra: 0, different: 0 };

  test('law 4: a rebuild gives exactly the live rows', async () => {
    await recordAndWait(SOME);
    const before = await database.all();
    const result = await again({ pageSize: 2 });
    expect(result).toMatchObject({ position: 5, events: 5, blocked: [] });
    expect(result.tables).toEqual([
      { table: 'box', live: 4, rebuilt: 4, ...equal, swapped: true },
      { table: 'shelf_load', live: 4, rebuilt: 4, ...equal, swapped: true },
      { table: 'warehouse_summary', live: expect.any(Number), rebuilt: expect.any(Number), ...equal, swapped: true },
    ]);
    expect(await database.all()).toEqual(before);
    expect(before).toEqual(allOf(new InMemoryTables(warehouseProjections()).apply(await everything(ledger))));
  });

  test('law 4: a rebuild gives exactly the live rows while commands arrive and the runner goes on', async () => {
    await recordAndWait(SOME);
    let stop = false;
    const writers = [LARES, CALCA, '300713'].map(async (entity, writer) => {
      for (let i = 0; !stop; i += 1) {
        await record(ledger, [at(entity, placed(`W${i % 17}`, ['top', 'mid'][i % 2]!, (i * 7 + writer) % 50))]);
      }
    });
    await until(() => running.runner.position > 100);
    const first = await again({ pageSize: 20 });
    const second = await again({ pageSize: 50 });
    stop = true;
    await Promise.all(writers);
    await caughtUp(await ledger.head());
    for (const { tables } of [first, second]) for (const table of tables) expect(table).toMatchObject(equal);
    expect(second.position).toBeGreaterThan(first.position);
    expect(await database.all()).toEqual(allOf(new InMemoryTables(warehouseProjections()).apply(await everything(ledger))));
    expect(running.notices.filter(({ kind }) => kind === 'reloaded')).toHaveLength(2);
    expect(running.troubles).toEqual([]);
  });

  test('rows changed by hand are counted, and put right', async () => {
    await recordAndWait(SOME);
    const right = await database.all();
    await database.pool.query("UPDATE read.box SET weight = 1 WHERE code = 'B2'");
    await database.pool.query("DELETE FROM read.box WHERE entity = $1", [CALCA]);
    await database.pool.query("INSERT INTO read.box SELECT entity, 'B9', shelf, weight, label, from_position, to_position FROM read.box WHERE code = 'B2'");
    const { tables } = await again();
    expect(tables[0]).toEqual({ table: 'box', live: 4, rebuilt: 4, missing: 1, extra: 1, different: 1, swapped: true });
    expect(await database.all()).toEqual(right);
  });

  test('comparing alone leaves the live tables as they are', async () => {
    await recordAndWait(SOME);
    await database.pool.query("UPDATE read.box SET weight = 1 WHERE code = 'B2'");
    const before = await database.all();
    const { tables } = await again({ compareOnly: true });
    expect(tables.map(({ different, swapped }) => [different, swapped])).toEqual([[1, false], [0, false], [0, false]]);
    expect(await database.all()).toEqual(before);
    expect((await database.checkpoint()).generation).toBe(0);
  });

  test('one table alone is replaced, and the others are only compared', async () => {
    await recordAndWait(SOME);
    await database.pool.query("UPDATE read.box SET weight = 1 WHERE code = 'B2'");
    await database.pool.query("UPDATE read.shelf_load SET weight = 1 WHERE shelf = 'top'");
    const { tables } = await again({ tables: ['shelf_load'] });
    expect(tables.map(({ table, swapped }) => [table, swapped])).toEqual([['box', false], ['shelf_load', true], ['warehouse_summary', false]]);
    expect((await again({ compareOnly: true })).tables.map(({ different }) => different)).toEqual([1, 0, 0]);
  });

  test('live tables answer during the rebuild, and each answer is a whole table', async () => {
    await recordAndWait(SOME);
    const app = new pg.Pool({ connectionString: database.urls.appUrl, max: 1 });
    const answers = new Set<string>();
    let over = false;
    const asking = (async () => {
      while (!over) answers.add(JSON.stringify((await app.query('SELECT * FROM read.box ORDER BY from_position, code')).rows));
    })();
    for (let i = 0; i < 3; i += 1) await again({ pageSize: 1 });
    over = true;
    await asking;
    await app.end();
    expect(answers.size).toBe(1);
  });

  test('a reader in the middle of its transaction goes on seeing all tables as they were', async () => {
    await recordAndWait(SOME);
    await database.pool.query("UPDATE read.box SET weight = 1 WHERE code = 'B2'");
    await database.pool.query("UPDATE read.shelf_load SET weight = 1 WHERE shelf = 'top'");
    const reader = await database.pool.connect();
    await reader.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
    await reader.query('SELECT position FROM read.checkpoint');
    await again();
    const { rows } = await reader.query('SELECT min(weight) AS box, (SELECT min(weight) FROM read.shelf_load) AS load FROM read.box');
    expect(rows).toEqual([{ box: 1, load: 1 }]);
    await reader.query('COMMIT');
    expect((await reader.query('SELECT min(weight) AS box FROM read.box')).rows).toEqual([{ box: 5 }]);
    reader.release();
  });

  test('what an interrupted rebuild left is dropped by the next', async () => {
    await recordAndWait(SOME);
    const interrupted = again({
      pageSize: 1,
      onProgress: () => {
        throw new Error('interrupted');
      },
    });
    await expect(interrupted).rejects.toThrow('interrupted');
    expect(await schemas()).toContain('read_next');
    expect((await database.checkpoint()).generation).toBe(0);
    await again();
    expect(await schemas()).not.toContain('read_next');
  });

  test('a second rebuild at the same time is refused', async () => {
    await recordAndWait(SOME);
    // Whoever holds the checkpoint keeps the first from its end, however fast it is.
    const holder = await database.pool.connect();
    await holder.query("BEGIN; SELECT FROM read.checkpoint WHERE name = 'read' FOR UPDATE");
    let first: Promise<{ position: number }> | undefined;
    await new Promise<void>((begun) => {
      first = again({ onProgress: () => begun() });
    });
    await expect(again()).rejects.toThrow('Ya hay otra reconstrucción en marcha');
    await holder.query('ROLLBACK');
    holder.release();
    expect((await first)?.position).toBe(5);
  });

  describe('a table that was not there, or not followed, when events were folded', () => {
    const [box, ...others] = warehouseProjections();

    beforeEach(async () => {
      await running.stop();
      running = startRunning(database, ledger, { projections: [box!] });
      await recordAndWait(SOME);
      await running.stop();
    });

    test('is not followed: it would lack what came before', async () => {
      running = startRunning(database, ledger, { projections: [box!, ...others] });
      await expect(running.over).rejects.toThrow('Tablas nuevas que todavía no tienen lo registrado antes de ellas: shelf_load, warehouse_summary');
      running = startRunning(database, ledger, { projections: [box!] });
    });

    test('law 4: is followed once it has been rebuilt', async () => {
      const onIncomplete = async (tables: readonly string[]) => void (await again({ tables }));
      running = startRunning(database, ledger, {}, onIncomplete);
      await recordAndWait([placed('B7', 'top', 3)]);
      expect(await database.all()).toEqual(allOf(new InMemoryTables(warehouseProjections()).apply(await everything(ledger))));
    });
  });

  test('an unknown table is named, with those there are', async () => {
    await expect(again({ tables: ['boxes'] })).rejects.toThrow('No existe la tabla boxes. Las que hay: box, shelf_load, warehouse_summary.');
  });

  describe('with a blocked entity', () => {
    beforeEach(async () => {
      await recordAndWait([placed('B1', 'top', 900), placed('B2', 'top', 900), at(CALCA, placed('B1', 'top', 1)), placed('B3', 'low', 1)]);
    });

    test('law 4: blocks it at the same event', async () => {
      const result = await again();
      expect(result.blocked).toEqual([expect.objectContaining({ entity: LARES, position: 2 })]);
      for (const table of result.tables) expect(table).toMatchObject(equal);
    });

    test('mended code lets it go on, and the runner with it', async () => {
      await running.stop();
      running = startRunning(database, ledger, { projections: warehouseProjections(5_000) });
      await until(() => running.runner.isOpen);
      const result = await again({ projections: warehouseProjections(5_000) });
      expect(result).toMatchObject({ blocked: [], tables: [{ missing: 2 }, {}, {}] });
      await recordAndWait([placed('B4', 'low', 1)]);
      expect((await database.versions(boxTable)).filter(({ row }) => row.entity === LARES)).toHaveLength(4);
      expect(await readBlocked(database.pool, 'read')).toEqual([]);
    });

    test('mended code cannot replace one table alone', async () => {
      const part = again({ projections: warehouseProjections(5_000), tables: ['box'] });
      await expect(part).rejects.toThrow('Reconstrúyalas todas');
      expect((await database.checkpoint()).generation).toBe(0);
    });
  });

  async function schemas(): Promise<string[]> {
    const { rows } = await database.pool.query<{ name: string }>('SELECT nspname AS name FROM pg_namespace');
    return rows.map(({ name }) => name);
  }
});

async function everything(ledger: Ledger): Promise<RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for await (const page of ledger.readAll({ after: 0 })) events.push(...page);
  return events;
}
