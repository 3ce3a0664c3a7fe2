/**
 * A runner of the example that shares the tables, in a process of its own, fed from the ledger as a feed
 * of `QUIPU_PARTITIONS` partitions would, with those that `QUIPU_PARTITION` names. It begins each time
 * a little before the end of what was marked, and leaves some events out: the feed is a bad one.
 */
import { PostgresLedger } from '@quipu/ledger/postgres';
import { SharedRunner, type Delivery } from '../../src/index.js';
import { partitionOf } from '../warehouse/feed.js';
import { warehouseProjections } from '../warehouse/projections.js';

const connectionString = process.env.QUIPU_PROJECTOR_DATABASE_URL!;
const partitions = Number(process.env.QUIPU_PARTITIONS);
const partition = Number(process.env.QUIPU_PARTITION);
const ledger = new PostgresLedger({ connectionString, pollMs: 50 });
const runner = new SharedRunner({ connectionString, projections: warehouseProjections(), ledger, onNotice: (notice) => process.send?.(notice) });
await runner.open();

const last = new Map<string, number>();
let seen = 0;
for await (const page of ledger.subscribe({ after: 0, batchSize: 20, signal: new AbortController().signal })) {
  const deliveries: Delivery[] = [];
  for (const event of page) {
    const previous = last.get(event.entity) ?? 0;
    last.set(event.entity, event.position);
    seen += 1;
    const lost = seen % 17 === 0;
    if (partitionOf(event.entity, partitions) === partition && !lost) deliveries.push({ event, previous });
  }
  await runner.apply(deliveries);
  const position = deliveries.at(-1)?.event.position;
  if (position !== undefined && seen % 3 === 0) await runner.mark('warehouse', partition, partitions, position);
}
