import { PATIENCE_MS, sessionsLike, until } from '@quipu/platform/testing';
import { WarehouseDatabase } from '../../test/warehouse/database.js';
import { placed, recorded } from '../../test/warehouse/events.js';
import { warehouseProjections } from '../../test/warehouse/projections.js';
import { ProjectionRunner } from '../runner/projection-runner.js';
import { PositionListener } from './position-listener.js';

const HISTORY = recorded([placed('B1', 'top', 1), placed('B2', 'top', 1), placed('B3', 'top', 1)]);

describe('waiting for a position', () => {
  let database: WarehouseDatabase;
  let runner: ProjectionRunner;
  let listener: PositionListener;

  beforeEach(async () => {
    database = await WarehouseDatabase.create();
    runner = new ProjectionRunner({ connectionString: database.urls.projectorUrl, projections: warehouseProjections() });
    await runner.open();
    // No poll within the test: what is heard is heard by notification.
    listener = new PositionListener({ connectionString: database.urls.appUrl, pollMs: 3_600_000 });
  });
  afterEach(async () => {
    await listener.close();
    await runner.close();
    await database.drop();
  });

  const connections = () => sessionsLike(database.pool, 'quipu-wait');

  test('many wait on one connection, and each hears when its own is reached', async () => {
    const waits = Array.from({ length: 50 }, (_, i) => listener.waitFor((i % 3) + 1, PATIENCE_MS));
    await until(async () => (await connections()) > 0);
    await runner.apply(HISTORY.slice(0, 1));
    await until(() => listener.waiting === 33);
    await runner.apply(HISTORY.slice(1));
    expect(await Promise.all(waits)).toEqual(waits.map(() => true));
    expect(await connections()).toBe(1);
  });

  test('a position already reached needs no wait', async () => {
    await runner.apply(HISTORY);
    expect(await listener.waitFor(3, PATIENCE_MS)).toBe(true);
    expect(await listener.waitFor(0, PATIENCE_MS)).toBe(true);
  });

  test('the time passes: not yet', async () => {
    expect(await listener.waitFor(1, 1)).toBe(false);
    expect(listener.waiting).toBe(0);
  });

  test('a page that is rolled back is not announced', async () => {
    await database.pool.query('ALTER TABLE read.warehouse_summary RENAME TO away');
    const wait = listener.waitFor(1, PATIENCE_MS);
    await until(async () => (await connections()) > 0);
    await expect(runner.apply(HISTORY)).rejects.toThrow();
    await database.pool.query("SELECT pg_notify('read_model', '1')");
    await database.pool.query('ALTER TABLE read.away RENAME TO warehouse_summary');
    expect(listener.waiting).toBe(1);
    await runner.open();
    await runner.apply(HISTORY);
    expect(await wait).toBe(true);
  });

  test('behind a lost notification there is a poll, also over a lost connection', async () => {
    const polling = new PositionListener({ connectionString: database.urls.appUrl, pollMs: 20 });
    const wait = polling.waitFor(2, PATIENCE_MS);
    await until(async () => (await database.cut('quipu-wait')) > 0);
    await database.pool.query('UPDATE read.checkpoint SET position = 2');
    expect(await wait).toBe(true);
    await polling.close();
  });

  test('whoever still waits at the close is told: not yet', async () => {
    const wait = listener.waitFor(9, PATIENCE_MS);
    await listener.close();
    expect(await wait).toBe(false);
    expect(await connections()).toBe(0);
  });
});
