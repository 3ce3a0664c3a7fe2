/**
 * Events per second of runners that share the tables (1, 2 and 4 of them, each in a process of its own)
 * against the runner that has them for itself, on a throwaway PostgreSQL, in the same run. Only the
 * ratios mean anything; with as many processors as this machine has, no more.
 *
 *   npm run bench:shared
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { startTestServer } from '@quipu/platform/testing';
import { ProjectionRunner, SharedRunner } from '../src/index.js';
import { WarehouseDatabase } from '../test/warehouse/database.js';
import { moved, placed, recorded } from '../test/warehouse/events.js';
import { deliveriesOf, partitionOf } from '../test/warehouse/feed.js';
import { warehouseProjections } from '../test/warehouse/projections.js';

const EVENTS = 50_000;
const ENTITIES = 100;
const PAGE = 1_000;
const projections = warehouseProjections(Infinity);

function history() {
  const events = Array.from({ length: EVENTS }, (_, i) => {
    const code = `B${(i * 7919) % 40}`;
    const event = i % 3 ? placed(code, `S${i % 5}`, i % 97, i % 2 ? 'rojo' : undefined) : moved(code, `S${i % 7}`);
    return { ...event, entity: String(300_000 + (i % ENTITIES)) };
  });
  return recorded(events);
}

const pages = (events) => Array.from({ length: Math.ceil(events.length / PAGE) }, (_, i) => events.slice(i * PAGE, (i + 1) * PAGE));
/** Nothing is missing in this feed. */
const silent = { async *readAll() {} };

async function childWork() {
  const [partition, partitions] = process.argv.slice(3).map(Number);
  const connectionString = process.env.QUIPU_PROJECTOR_DATABASE_URL;
  const mine = deliveriesOf(history()).filter(({ event }) => partitionOf(event.entity, partitions) === partition);
  const runner = new SharedRunner({ connectionString, projections, ledger: silent });
  await runner.open();
  process.send('ready');
  await once(process, 'message');
  for (const page of pages(mine)) {
    await runner.apply(page);
    const { position, recordedAt } = page.at(-1).event;
    await runner.mark('bench', partition, partitions, position, recordedAt);
  }
  process.send('done');
  await runner.close();
  process.disconnect();
}

async function withDatabase(work) {
  const database = await WarehouseDatabase.create();
  try {
    return await work(database);
  } finally {
    await database.drop();
  }
}

function sharedBy(count) {
  return withDatabase(async (database) => {
    const children = Array.from({ length: count }, (_, partition) =>
      fork(fileURLToPath(import.meta.url), ['child', String(partition), String(count)], {
        env: { ...process.env, QUIPU_PROJECTOR_DATABASE_URL: database.urls.projectorUrl },
      }),
    );
    await Promise.all(children.map((child) => once(child, 'message')));
    const start = performance.now();
    const done = children.map((child) => once(child, 'message'));
    for (const child of children) child.send('go');
    await Promise.all(done);
    const rate = Math.round((EVENTS / (performance.now() - start)) * 1_000);
    await Promise.all(children.map((child) => (child.exitCode === null ? once(child, 'exit') : undefined)));
    return rate;
  });
}

function alone() {
  return withDatabase(async (database) => {
    const runner = new ProjectionRunner({ connectionString: database.urls.projectorUrl, projections });
    await runner.open();
    const events = pages(history());
    const start = performance.now();
    for (const page of events) await runner.apply(page);
    const rate = Math.round((EVENTS / (performance.now() - start)) * 1_000);
    await runner.close();
    return rate;
  });
}

async function compare() {
  const say = (line) => process.stdout.write(`${line}\n`);
  const server = await startTestServer();
  process.env.QUIPU_TEST_POSTGRES = server.adminUrl;
  try {
    say(`${availableParallelism()} processors, pages of ${PAGE}`);
    const base = await alone();
    say(`alone:       ${base} events/s`);
    for (const count of [1, 2, 4]) {
      const rate = await sharedBy(count);
      say(`shared by ${count}: ${rate} events/s (${(rate / base).toFixed(2)} of alone)`);
    }
  } finally {
    await server.stop();
  }
}

await (process.argv[2] === 'child' ? childWork() : compare());
