/**
 * Events per second into three read tables, on a throwaway PostgreSQL: pages of 1 000 against pages
 * of 1 in the same run, and a rebuild.
 *
 *   npm run bench
 */
import { startTestServer } from '@quipu/platform/testing';
import { ProjectionRunner, rebuild } from '../src/index.js';
import { WarehouseDatabase } from '../test/warehouse/database.js';
import { moved, placed, recorded } from '../test/warehouse/events.js';
import { warehouseProjections } from '../test/warehouse/projections.js';

const EVENTS = 50_000;
const ENTITIES = 100;
const projections = warehouseProjections(Infinity);

function history() {
  const events = Array.from({ length: EVENTS }, (_, i) => {
    const code = `B${(i * 7919) % 40}`;
    const event = i % 3 ? placed(code, `S${i % 5}`, i % 97, i % 2 ? 'rojo' : undefined) : moved(code, `S${i % 7}`);
    return { ...event, entity: String(300_000 + (i % ENTITIES)) };
  });
  return recorded(events);
}

const pages = (events, size) => Array.from({ length: Math.ceil(events.length / size) }, (_, i) => events.slice(i * size, (i + 1) * size));

async function applied(runner, events, size) {
  const start = performance.now();
  for (const page of pages(events, size)) await runner.apply(page);
  return Math.round((events.length / (performance.now() - start)) * 1_000);
}

/** A ledger in memory, so that only the read side is measured. */
const ledgerOf = (events) => ({
  async *readAll({ after, upToPosition, pageSize }) {
    yield* pages(events.slice(after, upToPosition), pageSize);
  },
});

const say = (line) => process.stdout.write(`${line}\n`);
const server = await startTestServer();
process.env.QUIPU_TEST_POSTGRES = server.adminUrl;
const database = await WarehouseDatabase.create();
try {
  const connectionString = database.urls.projectorUrl;
  const events = history();
  const runner = new ProjectionRunner({ connectionString, projections });
  await runner.open();
  const large = await applied(runner, events.slice(0, EVENTS - 2_000), 1_000);
  const small = await applied(runner, events.slice(EVENTS - 2_000), 1);
  say(`pages of 1 000: ${large} events/s`);
  say(`pages of 1:     ${small} events/s (1 : ${(large / small).toFixed(1)})`);
  const start = performance.now();
  const { tables } = await rebuild({ connectionString, projections, ledger: ledgerOf(events) });
  say(`rebuild:        ${Math.round((EVENTS / (performance.now() - start)) * 1_000)} events/s, comparison included`);
  for (const { table, live, missing, extra, different } of tables) {
    say(`  ${table}: ${live} row versions, ${missing + extra + different} differences`);
  }
  await runner.close();
} finally {
  await database.drop();
  await server.stop();
}
