import type { RecordedEvent } from '@quipu/ledger';
import { allOf, WarehouseDatabase } from '../../test/warehouse/database.js';
import { at, CALCA, LARES, moved, placed, recorded } from '../../test/warehouse/events.js';
import { deliveriesOf, ledgerOf, PartitionFeed } from '../../test/warehouse/feed.js';
import { warehouseProjections } from '../../test/warehouse/projections.js';
import { boxTable } from '../../test/warehouse/tables.js';
import { retryBlocked } from '../runner/retry-blocked.js';
import type { RunnerNotice } from '../runner/runner-options.js';
import { SharedRunner } from '../runner/shared-runner.js';
import { InMemoryTables } from '../testing/in-memory-tables.js';
import { rebuild, type RebuildOptions } from './rebuild.js';

const ENTITIES = [LARES, CALCA, '300713', '300714', '300715'];
const PARTITIONS = 4;
const projections = warehouseProjections();

function history(length: number): RecordedEvent[] {
  const events = Array.from({ length }, (_, i) => {
    const code = `B${(i * 7) % 19}`;
    return at(ENTITIES[(i * 3) % ENTITIES.length]!, i % 4 ? placed(code, ['top', 'mid', 'low'][i % 3]!, i % 50) : moved(code, 'low'));
  });
  return recorded(events);
}

describe('a rebuild of tables that runners share', () => {
  let database: WarehouseDatabase;
  const runners: SharedRunner[] = [];
  const notices: RunnerNotice[] = [];

  beforeEach(async () => {
    database = await WarehouseDatabase.create();
  });
  afterEach(async () => {
    await Promise.all(runners.splice(0).map((runner) => runner.close()));
    await database.drop();
  });

  async function shared(events: readonly RecordedEvent[]): Promise<SharedRunner> {
    const runner = new SharedRunner({
      connectionString: database.urls.projectorUrl,
      projections,
      ledger: ledgerOf(events),
      onNotice: (notice) => notices.push(notice),
    });
    runners.push(runner);
    await runner.open();
    return runner;
  }
  const again = (events: readonly RecordedEvent[], options: Partial<RebuildOptions> = {}) =>
    rebuild({ connectionString: database.urls.projectorUrl, ledger: ledgerOf(events), projections, ...options });
  const expected = (events: readonly RecordedEvent[]) => allOf(new InMemoryTables(projections).apply(events));
  const equal = { missing: 0, extra: 0, different: 0 };

  test('law 4: entities further than the checkpoint keep their newer rows, and do not get them twice', async () => {
    const events = history(60);
    const deliveries = deliveriesOf(events);
    const [one, other] = [await shared(events), await shared(events)];
    await one.apply(deliveries.filter(({ event }) => event.entity === LARES));
    await other.apply(deliveries.slice(0, 20));
    await other.mark('warehouse', 0, 1, 20);
    for (const table of (await again(events, { pageSize: 7 })).tables) expect(table).toMatchObject({ ...equal, swapped: true });
    await database.pool.query("UPDATE read.box SET weight = 1");
    expect((await again(events)).tables[0]!.different).toBeGreaterThan(0);
    for (const runner of [one, other]) await runner.apply(deliveries);
    expect(await database.all()).toEqual(expected(events));
  });

  test('law 4: rebuilds under load find no difference, nor do four runners and their marks wait for ever for each other', async () => {
    const events = history(500);
    const deliveries = deliveriesOf(events);
    let over = false;
    const work = await Promise.all(
      Array.from({ length: PARTITIONS }, async (_, partition) => {
        const runner = await shared(events);
        // Every second runner is also fed, late, with what another has: it takes itself for its owner.
        const feeds = [partition, (partition + 1) % PARTITIONS].slice(0, 1 + (partition % 2)).map((own) => new PartitionFeed(own, PARTITIONS, () => deliveries));
        return { runner, feeds };
      }),
    );
    const running = Promise.all(
      work.map(async ({ runner, feeds }) => {
        for (const feed of feeds) while (!feed.isDone) await feed.feed(runner, 5);
      }),
    ).finally(() => (over = true));
    let rebuilds = 0;
    while (!over) {
      for (const table of (await again(events, { pageSize: 100 })).tables) expect(table).toMatchObject(equal);
      rebuilds += 1;
    }
    await running;
    expect(rebuilds).toBeGreaterThan(1);
    expect(notices.some(({ kind }) => kind === 'reloaded')).toBe(true);
    await work[0]!.runner.catchUp(events.length);
    expect(await database.all()).toEqual(expected(events));
    expect((await database.checkpoint()).position).toBe(events.length);
  });

  test('law 4: new tables that only some entities have reached are rebuilt before they are followed', async () => {
    const events = history(40);
    const first = new SharedRunner({ connectionString: database.urls.projectorUrl, projections: projections.slice(0, 1), ledger: ledgerOf(events) });
    await first.open();
    await first.apply(deliveriesOf(events).slice(0, 30));
    await expect(shared(events)).rejects.toThrow('Tablas nuevas');
    await again(events);
    await expect(first.apply(deliveriesOf(events))).rejects.toThrow('Todos deben ser de la misma versión');
    await runners[0]!.open();
    await runners[0]!.apply(deliveriesOf(events));
    expect(await database.all()).toEqual(expected(events));
  });

  test('law 4: blocked entities are blocked at the same event; a retry under load gives the rows of a rebuild', async () => {
    const events = [...history(100), ...recorded([placed('X', 'top', 5_000), placed('Y', 'mid', 1), at(CALCA, placed('Y', 'mid', 1))], 101)];
    const runner = await shared(events);
    const deliveries = deliveriesOf(events);
    await runner.apply(deliveries.slice(0, 102));
    for (const table of (await again(events, { compareOnly: true })).tables) expect(table).toMatchObject(equal);
    const mended = warehouseProjections(10_000);
    const [{ recovered }] = await Promise.all([
      retryBlocked({ connectionString: database.urls.projectorUrl, ledger: ledgerOf(events), projections: mended }),
      runner.apply(deliveries.slice(102)),
    ]);
    expect(recovered).toEqual([LARES]);
    for (const table of (await again(events, { projections: mended, compareOnly: true })).tables) expect(table).toMatchObject(equal);
    expect((await database.versions(boxTable)).some(({ row }) => (row as { code?: string }).code === 'X')).toBe(true);
  });
});
