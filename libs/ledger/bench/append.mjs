/**
 * How fast the ledger records and reads here, beside the plainest thing PostgreSQL offers: one
 * INSERT per transaction into a table with the same columns and indexes, numbered by a sequence
 * (and so without law 2); pages of the ledger's own table by key, each asked for after the one before. Figures of different runs or machines do not compare; the ratios do.
 */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { ledgerMigrations, PostgresLedger } from '@quipu/ledger/postgres';
import { startEmbeddedPostgres } from '@quipu/platform';
import { prepareDatabase, runMigrations } from '@quipu/platform/database';

const SECONDS = 2;
const IN_FLIGHT = [1, 8, 32, 128];
/** More connections than this make two cores slower, not faster. */
const CONNECTIONS = 32;

const data = { period: '2025-S1', value: '1295.60', unit: 'Número', responsible: { code: '04.01', name: 'Gerencia de Desarrollo Social' } };

function request() {
  const commandId = randomUUID();
  return {
    stream: `300711.indicator-${commandId}`,
    expectedVersion: 0,
    events: [{ type: 'indicator.value-reported', schemaVersion: 1, data }],
    context: {
      commandId,
      correlationId: commandId,
      actor: { account: 'opp', office: '01.03', role: 'planning-office' },
      entity: '300711',
      validAt: '2025-06-30T05:00:00.000Z',
      documents: [{ title: 'Informe', number: '017-2025' }],
    },
    fingerprint: commandId,
  };
}

/** Calls per second with so many always in flight. */
async function rate(inFlight, call) {
  let done = 0;
  const start = performance.now();
  const worker = async () => {
    for (; performance.now() - start < SECONDS * 1_000; done += 1) await call();
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
  return done / ((performance.now() - start) / 1_000);
}

async function plainTable(ownerUrl) {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: CONNECTIONS });
  await pool.query('CREATE SCHEMA plain');
  await pool.query('CREATE TABLE plain.event (LIKE ledger.event INCLUDING ALL)');
  await pool.query('ALTER TABLE plain.event ALTER position ADD GENERATED ALWAYS AS IDENTITY');
  const insert = `INSERT INTO plain.event (id, stream, version, type, schema_version, entity, valid_at, recorded_at, command_id, data, metadata)
                  VALUES ($1, $2, 1, $3, 1, $4, $5, clock_timestamp(), $1, $6, $7)`;
  const append = ({ stream, events: [event], context }) => {
    const { commandId, entity, validAt, ...metadata } = context;
    const values = [commandId, stream, event.type, entity, validAt, JSON.stringify(event.data), JSON.stringify(metadata)];
    return pool.query({ name: 'plain', text: insert, values });
  };
  return { append, pool, close: () => pool.end() };
}

/** Events per second of a feed that is read up to the head. */
async function readRate(pages, head) {
  let events = 0;
  const start = performance.now();
  for await (const page of pages) {
    events += page.length;
    if (events >= head) break;
  }
  return events / ((performance.now() - start) / 1_000);
}

/** Rows with their payload parsed, which any reader needs. */
async function* plainPages(pool, pageSize) {
  const text = 'SELECT * FROM ledger.event WHERE position > $1 ORDER BY position LIMIT $2';
  for (let after = 0; ; ) {
    const { rows } = await pool.query({ name: 'plain read', text, values: [after, pageSize] });
    if (rows.length === 0) return;
    yield rows.map((row) => ({ ...row, data: JSON.parse(row.data), metadata: JSON.parse(row.metadata) }));
    after = rows.at(-1).position;
  }
}

async function readRates(ledger, pool, pageSize) {
  const head = await ledger.head();
  const plain = await readRate(plainPages(pool, pageSize), head);
  const all = await readRate(ledger.readAll({ after: 0, pageSize }), head);
  const followed = await readRate(ledger.subscribe({ after: 0, batchSize: pageSize, signal: new AbortController().signal }), head);
  const [rate, ratio] = [(value) => Math.round(value), (value) => (value / plain).toFixed(2)];
  return { 'page of': pageSize, events: head, 'plain/s': rate(plain), 'readAll/s': rate(all), ratio: ratio(all), 'subscribe/s': rate(followed), 'its ratio': ratio(followed) };
}

async function bench(ownerUrl, appUrl) {
  await runMigrations({ url: ownerUrl, name: 'ledger', migrations: ledgerMigrations });
  const [ledger, plain] = [new PostgresLedger({ connectionString: appUrl }), await plainTable(ownerUrl)];
  await rate(8, () => ledger.append(request()));
  const rows = [];
  for (const inFlight of IN_FLIGHT) {
    const inserts = await rate(inFlight, () => plain.append(request()));
    const appends = await rate(inFlight, () => ledger.append(request()));
    rows.push({ 'in flight': inFlight, 'ledger appends/s': Math.round(appends), 'plain INSERTs/s': Math.round(inserts), ratio: (appends / inserts).toFixed(2) });
  }
  console.table(rows);
  const reads = [];
  for (const pageSize of [1_000, 5_000]) reads.push(await readRates(ledger, plain.pool, pageSize));
  console.table(reads);
  await Promise.all([ledger.close(), plain.close()]);
}

const folder = mkdtempSync(join(tmpdir(), 'quipu-bench-'));
const server = await startEmbeddedPostgres({ dataDir: join(folder, 'server') });
try {
  const { ownerUrl, appUrl } = await prepareDatabase(server.adminUrl, 'bench');
  await bench(ownerUrl, appUrl);
} finally {
  await server.stop('immediate');
  rmSync(folder, { recursive: true, force: true });
}
