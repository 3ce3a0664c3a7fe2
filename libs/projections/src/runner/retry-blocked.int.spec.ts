import type { Ledger } from '@quipu/ledger';
import { MemoryLedger } from '@quipu/ledger/memory';
import { allOf, WarehouseDatabase } from '../../test/warehouse/database.js';
import { at, CALCA, LARES, moved, placed, type WarehouseEvent } from '../../test/warehouse/events.js';
import { record } from '../../test/warehouse/ledger.js';
import { warehouseProjections } from '../../test/warehouse/projections.js';
import { readBlocked } from '../database/blocked.js';
import type { Projection } from '../projection.js';
import { InMemoryTables } from '../testing/in-memory-tables.js';
import { ProjectionRunner } from './projection-runner.js';
import { retryBlocked } from './retry-blocked.js';

const MENDED = warehouseProjections(10_000);

describe('retrying blocked entities', () => {
  let database: WarehouseDatabase;
  let ledger: Ledger;
  let runner: ProjectionRunner;

  beforeEach(async () => {
    database = await WarehouseDatabase.create();
    ledger = new MemoryLedger({ now: () => '2025-07-02T05:00:00.000Z' });
    runner = new ProjectionRunner({ connectionString: database.urls.projectorUrl, projections: warehouseProjections() });
    await runner.open();
    await given(
      placed('B1', 'top', 600),
      at(CALCA, placed('B1', 'top', 1)),
      placed('B2', 'top', 600),
      at(CALCA, moved('B1', 'low')),
      moved('B1', 'low'),
      placed('B3', 'low', 3_000),
      placed('B4', 'low', 1),
    );
  });
  afterEach(async () => {
    await runner.close();
    await database.drop();
  });

  async function given(...events: (WarehouseEvent & { entity?: string })[]): Promise<void> {
    await record(ledger, events);
    for await (const page of ledger.readAll({ after: runner.position, pageSize: 3 })) await runner.apply(page);
  }
  const retry = (projections: readonly Projection[]) =>
    retryBlocked({ connectionString: database.urls.projectorUrl, ledger, projections });
  async function rebuiltWith(projections: readonly Projection[]) {
    const tables = new InMemoryTables(projections);
    for await (const page of ledger.readAll({ after: 0 })) tables.apply(page);
    return allOf(tables);
  }

  test('law 4: mended code gives the rows that a rebuild gives, at the positions of the very events', async () => {
    expect(await retry(MENDED)).toEqual({ recovered: [LARES], blocked: [] });
    expect(await database.all()).toEqual(await rebuiltWith(MENDED));
    expect(await readBlocked(database.pool, 'read')).toEqual([]);
  });

  test('the runner, which was running, goes on with the entity from there', async () => {
    await retry(MENDED);
    await given(placed('B5', 'mid', 1));
    expect(await database.all()).toEqual(await rebuiltWith(MENDED));
  });

  test('code mended half-way moves on to the next event that fails', async () => {
    const { recovered, blocked } = await retry(warehouseProjections(1_200));
    expect(recovered).toEqual([]);
    expect(blocked).toEqual([expect.objectContaining({ entity: LARES, position: 6, detail: expect.stringContaining('low bears 3600') })]);
    expect(await retry(MENDED)).toEqual({ recovered: [LARES], blocked: [] });
    expect(await database.all()).toEqual(await rebuiltWith(MENDED));
  });

  test('the same code changes nothing', async () => {
    const before = await database.all();
    const { recovered, blocked } = await retry(warehouseProjections());
    expect([recovered, blocked.map(({ position }) => position)]).toEqual([[], [3]]);
    expect(await database.all()).toEqual(before);
    expect((await database.checkpoint()).generation).toBe(0);
  });

  test('two retries at once give the same as one', async () => {
    const results = await Promise.all([retry(MENDED), retry(MENDED)]);
    expect(results.map(({ blocked }) => blocked)).toEqual([[], []]);
    expect(await database.all()).toEqual(await rebuiltWith(MENDED));
    expect((await database.checkpoint()).generation).toBe(1);
  });
});
