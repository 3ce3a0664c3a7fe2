/**
 * POIs of 300, 1 000 and 3 000 activities over 30 actions, programmed and executed month by month by all
 * units, folded by the projections of the POI: in memory, and into a throwaway PostgreSQL in pages of
 * 1 000 and then of 1. The ratios say whether an event costs more in a larger plan.
 *
 *   npm run bench            (npm run bench -- 300 3000: other sizes)
 */
import { projectionMigrations, ProjectionRunner } from '@quipu/projections';
import { InMemoryTables } from '@quipu/projections/testing';
import { runMigrations } from '@quipu/platform/database';
import { createTestDatabase, startTestServer } from '@quipu/platform/testing';
import pg from 'pg';
import { operationsProjections, operationsReadMigrations } from '../src/read-models/index.js';
import { history } from '../test/history.js';
import { codeOf, PLAN, registered, YEAR } from '../test/activities.js';

const given = process.argv.slice(2).map(Number);
const SIZES = given.length > 0 ? given : [300, 1_000, 3_000];
const ACTIONS = 30;
const SINGLE = 300;
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

const actionOf = (number) => `AEI.${String((number % ACTIONS) + 1).padStart(2, '0')}.01`;
const programmed = (number) => ({
  type: 'ActivityProgrammed',
  data: { plan: PLAN, activity: codeOf(number), year: YEAR, months: MONTHS.map((month) => ({ month, physical: String(1 + (number % 7)), financial: '1200.50' })) },
});
const executed = (number, month) => ({
  type: 'ExecutionRecorded',
  data: { plan: PLAN, activity: codeOf(number), year: YEAR, months: [{ month, physical: String((number * month) % 8), financial: '1100.25' }] },
});

function poi(activities) {
  const numbers = Array.from({ length: activities }, (_, index) => index + 1);
  return history([
    ...numbers.flatMap((number) => [registered(number, actionOf(number)), programmed(number)]),
    ...MONTHS.flatMap((month) => numbers.map((number) => executed(number, month))),
  ]);
}

const pages = (events, size) => Array.from({ length: Math.ceil(events.length / size) }, (_, i) => events.slice(i * size, (i + 1) * size));
const say = (line) => process.stdout.write(`${line}\n`);
const perEvent = (events, start) => ((performance.now() - start) * 1_000) / events;

function inMemory(events) {
  const tables = new InMemoryTables(operationsProjections);
  const start = performance.now();
  for (const page of pages(events, 1_000)) tables.apply(page);
  const [blocked] = tables.blocked();
  if (blocked) throw new Error(blocked.detail);
  return perEvent(events.length, start);
}

async function applied(runner, events, size) {
  const start = performance.now();
  for (const page of pages(events, size)) await runner.apply(page);
  return perEvent(events.length, start);
}

async function inPostgres(events) {
  const database = await createTestDatabase();
  try {
    const connectionString = database.projectorUrl;
    await runMigrations({ url: connectionString, name: 'projections', migrations: projectionMigrations });
    await runMigrations({ url: connectionString, name: 'operations_read', migrations: operationsReadMigrations });
    const runner = new ProjectionRunner({ connectionString, projections: operationsProjections });
    await runner.open();
    const large = await applied(runner, events.slice(0, -SINGLE), 1_000);
    const small = await applied(runner, events.slice(-SINGLE), 1);
    await runner.close();
    return { large, small, bytes: await bytesIn(connectionString) };
  } finally {
    await database.drop();
  }
}

async function bytesIn(connectionString) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const { rows } = await client.query(`SELECT sum(pg_total_relation_size(format('read.%I', tablename)))::float8 AS bytes FROM pg_tables WHERE schemaname = 'read'`);
  await client.end();
  return rows[0].bytes;
}

const server = await startTestServer();
process.env.QUIPU_TEST_POSTGRES = server.adminUrl;
let first;
try {
  for (const size of SIZES) {
    const events = poi(size);
    const { large, small, bytes } = await inPostgres(events);
    const peak = process.resourceUsage().maxRSS;
    // After the peak is taken: in memory every version ever made is kept.
    const memory = inMemory(events);
    const found = { memory, large, small, bytes: bytes / events.length };
    first ??= found;
    const said = (name, unit) => `${found[name].toFixed(0)} ${unit} (1 : ${(found[name] / first[name]).toFixed(2)})`;
    say(`${size} activities, ${events.length} events. Each event, and against the smallest POI:`);
    say(`  in memory, pages of 1 000:  ${said('memory', 'µs')}`);
    say(`  PostgreSQL, pages of 1 000: ${said('large', 'µs')}, ${Math.round(1e6 / large)} events/s`);
    say(`  PostgreSQL, pages of 1:     ${said('small', 'µs')}`);
    say(`  bytes in the tables:        ${said('bytes', 'B')}, ${(bytes / 2 ** 20).toFixed(0)} MiB`);
    say(`  peak memory so far:         ${Math.round(peak / 1_024)} MiB`);
  }
} finally {
  await server.stop();
}
