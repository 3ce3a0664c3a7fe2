import fc from 'fast-check';
import type { RecordedEvent } from '@quipu/ledger';
import { SharedRunner, readBlocked } from '../src/index.js';
import { InMemoryTables } from '../src/testing/index.js';
import { histories } from './warehouse/arbitrary.js';
import { allOf, TABLES, WarehouseDatabase } from './warehouse/database.js';
import { deliveriesOf, ledgerOf, PartitionFeed } from './warehouse/feed.js';
import { warehouseProjections } from './warehouse/projections.js';

const PARTITIONS = 3;
const projections = warehouseProjections();

interface Step {
  partition: number;
  size: number;
  rewind: number;
  /** The runner loses its connection first. */
  cut: boolean;
}
const step: fc.Arbitrary<Step> = fc.record({
  partition: fc.nat(PARTITIONS - 1),
  size: fc.integer({ min: 1, max: 12 }),
  rewind: fc.nat(6),
  cut: fc.integer({ min: 0, max: 19 }).map((dice) => dice === 0),
});
const work = fc.array(step, { minLength: 4, maxLength: 12 });

describe('many runners', () => {
  let database: WarehouseDatabase;

  beforeAll(async () => {
    database = await WarehouseDatabase.create();
  });
  afterAll(() => database.drop());

  async function empty(): Promise<void> {
    const tables = [...TABLES.map(({ name }) => name), 'entity_position', 'feed_position', 'blocked'];
    await database.pool.query(`TRUNCATE ${tables.map((name) => `read.${name}`).join(', ')}`);
    await database.pool.query('UPDATE read.checkpoint SET position = 0, recorded_at = NULL, generation = 0');
  }

  /** Each with a cursor of its own in every partition: none knows what another has been given. */
  function start(history: readonly RecordedEvent[]) {
    const runner = new SharedRunner({ connectionString: database.urls.projectorUrl, projections, ledger: ledgerOf(history), cacheRows: 10 });
    const deliveries = deliveriesOf(history);
    const feeds = Array.from({ length: PARTITIONS }, (_, partition) => new PartitionFeed(partition, PARTITIONS, () => deliveries));
    return {
      runner,
      async take({ partition, size, rewind, cut }: Step): Promise<void> {
        if (cut) await runner.close();
        await runner.open();
        feeds[partition]!.rewind(rewind);
        await feeds[partition]!.feed(runner, size);
      },
      async finish(): Promise<void> {
        for (const feed of feeds) while (!feed.isDone) await feed.feed(runner, 7);
        await runner.catchUp(history.length);
      },
    };
  }

  test.each([1, 2, 4])('law 1, law 4: %i of them, fed with whatever and whenever, give what one fold gives', async (count) => {
    const works = fc.array(work, { minLength: count, maxLength: count });
    await fc.assert(
      fc.asyncProperty(histories, works, async (history, todo) => {
        await empty();
        const runners = todo.map((steps) => ({ steps, ...start(history) }));
        await Promise.all(
          runners.map(async ({ steps, take }) => {
            for (const one of steps) await take(one);
          }),
        );
        await runners[0]!.runner.open();
        await runners[0]!.finish();
        await Promise.all(runners.map(({ runner }) => runner.close()));
        const memory = new InMemoryTables(projections).apply(history);
        expect(await database.all()).toEqual(allOf(memory));
        expect(await readBlocked(database.pool, 'read')).toEqual(memory.blocked());
        expect((await database.checkpoint()).position).toBe(history.length);
      }),
      { numRuns: 12 },
    );
  });
});
