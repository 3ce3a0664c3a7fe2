import { PATIENCE_MS, sessionsAwaitingLock, until } from '@quipu/platform/testing';
import { allOf, WarehouseDatabase } from '../../test/warehouse/database.js';
import { at, CALCA, placed } from '../../test/warehouse/events.js';
import { openLedger, record } from '../../test/warehouse/ledger.js';
import { warehouseProjections } from '../../test/warehouse/projections.js';
import { startRunning } from '../../test/warehouse/running.js';
import { waitForPosition } from '../status/position-listener.js';
import { projectionStatus } from '../status/projection-status.js';
import { InMemoryTables } from '../testing/in-memory-tables.js';
import { AnotherRunnerActive } from '../database/errors.js';
import { sql } from '../database/sql.js';
import { followLedger } from './follow-ledger.js';
import { ProjectionRunner } from './projection-runner.js';

describe('following the ledger', () => {
  let database: WarehouseDatabase;
  let ledger: Awaited<ReturnType<typeof openLedger>>;

  beforeEach(async () => {
    database = await WarehouseDatabase.create();
    ledger = await openLedger(database);
  });
  afterEach(async () => {
    await ledger.close();
    await database.drop();
  });

  const reached = (position: number) => waitForPosition({ connectionString: database.urls.appUrl }, position, PATIENCE_MS);
  async function expectConverged(): Promise<void> {
    const tables = new InMemoryTables(warehouseProjections());
    for await (const page of ledger.readAll({ after: 0 })) tables.apply(page);
    expect(await database.all()).toEqual(allOf(tables));
  }

  test('history first, then what is recorded, and the status says how far it is', async () => {
    const behind = await record(ledger, [placed('B1', 'top', 1), placed('B2', 'top', 1)]);
    expect(await projectionStatus(database.pool, ledger)).toMatchObject({ position: 0, recordedAt: null, head: behind, lag: { events: 2 } });
    const running = startRunning(database, ledger);
    expect(await reached(behind)).toBe(true);
    expect(await reached(await record(ledger, [placed('B3', 'top', 1)]))).toBe(true);
    const { lag, recordedAt } = await projectionStatus(database.pool, ledger);
    expect(lag).toEqual({ events: 0, seconds: 0 });
    expect(Date.parse(recordedAt!)).toBeLessThanOrEqual(Date.now());
    await running.stop();
    await expectConverged();
  });

  test('law 1: connections lost again and again lose nothing and repeat nothing', async () => {
    const running = startRunning(database, ledger);
    await until(() => running.runner.isOpen);
    for (let round = 0; round < 5; round += 1) {
      await record(ledger, [placed(`B${round}`, 'top', 1), at(CALCA, placed(`B${round}`, 'low', round))]);
      await database.cut('quipu-projector');
      await record(ledger, [placed(`B${round}`, 'low', 2)]);
    }
    expect(await reached(await ledger.head())).toBe(true);
    await running.stop();
    await expectConverged();
  });

  test('the stop ends the page at hand and gives the lock back', async () => {
    await record(ledger, Array.from({ length: 20 }, (_, i) => placed(`B${i}`, 'top', 1)));
    const running = startRunning(database, ledger);
    await until(() => running.runner.position > 0);
    await running.stop();
    expect(running.troubles).toEqual([]);
    const next = new ProjectionRunner({ connectionString: database.urls.projectorUrl, projections: warehouseProjections(), lockWaitMs: 1 });
    await expect(next.open()).resolves.toBeDefined();
    await next.close();
  });

  test('one that finds another at its start gives up', async () => {
    const first = startRunning(database, ledger);
    await until(() => first.runner.isOpen);
    await expect(startRunning(database, ledger, { lockWaitMs: 1 }).over).rejects.toThrow('Ya hay otro proyector en marcha');
    await first.stop();
  });

  test('one that had begun and lost its place waits for it, with no event to wake it', async () => {
    const running = startRunning(database, ledger, { lockWaitMs: 1 });
    await until(() => running.runner.isOpen);
    const rival = await database.pool.connect();
    const taking = rival.query(sql('runner_lock'), ['read']);
    await until(async () => (await sessionsAwaitingLock(database.pool)) === 1);
    expect(await database.cut('quipu-projector')).toBe(1);
    await taking;
    await until(() => running.troubles.some((error) => error instanceof AnotherRunnerActive));
    await rival.query('SELECT pg_advisory_unlock_all()');
    rival.release();
    await until(() => running.runner.isOpen);
    await running.stop();
  });

  test('what is done at the opening is done once, with the lock held', async () => {
    const stopping = new AbortController();
    const runner = new ProjectionRunner({ connectionString: database.urls.projectorUrl, projections: warehouseProjections() });
    const opened: boolean[] = [];
    const onOpen = async () => void opened.push(runner.isOpen);
    const over = followLedger({ runner, ledger, signal: stopping.signal, onOpen });
    await until(() => opened.length > 0);
    expect(await database.cut('quipu-projector')).toBe(1);
    expect(await reached(await record(ledger, [placed('B1', 'top', 1)]))).toBe(true);
    stopping.abort();
    await over;
    expect(opened).toEqual([true]);
  });
});
