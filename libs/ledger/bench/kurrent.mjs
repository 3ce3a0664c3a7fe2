/**
 * What the driver for KurrentDB costs beside the client it uses, on the same server in the same run:
 * the double of the tests, or the server that QUIPU_TEST_KURRENTDB names. An append of the driver is
 * two of the client's (the attempt, then the events) and a reading that gives the position, so 0.3 is
 * what to expect. The double says nothing about how fast a real server is: only the ratios mean anything.
 */
import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jsonEvent, KurrentDBClient, NO_STREAM, START, streamNameFilter } from '@kurrent/kurrentdb-client';
import { transformFileSync } from '@swc/core';

const SECONDS = 2;
const IN_FLIGHT = [1, 8, 32];
const HISTORY = 20_000;
const FILTER = { filter: streamNameFilter({ regex: '^[0-9]{6}\\.' }) };
const data = { period: '2025-S1', value: '1295.60', unit: 'Número', responsible: { code: '04.01', name: 'Gerencia de Desarrollo Social' } };

/** The sources as JavaScript, the double among them, where they find the packages they need. */
function compile() {
  const source = fileURLToPath(new URL('../src', import.meta.url));
  const cache = fileURLToPath(new URL('../../../node_modules/.cache/', import.meta.url));
  mkdirSync(cache, { recursive: true });
  const target = mkdtempSync(join(cache, 'quipu-bench-'));
  writeFileSync(join(target, 'package.json'), '{ "type": "module" }');
  for (const name of readdirSync(source, { recursive: true })) {
    if (!name.endsWith('.ts') || name.endsWith('.spec.ts')) continue;
    const file = join(target, name.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(file), { recursive: true });
    const jsc = { target: 'es2023', parser: { syntax: 'typescript' } };
    writeFileSync(file, transformFileSync(join(source, name), { jsc, module: { type: 'es6' } }).code);
  }
  return target;
}

/** In a process of its own, so that it does not take the time of those it serves. */
async function serveDouble(sources) {
  const { KurrentDouble } = await import(join(sources, 'kurrent/double/kurrent-double.fixture.js'));
  const { url } = await KurrentDouble.start();
  process.send(url);
  process.once('disconnect', () => process.exit());
}

function request(notes = 1) {
  const commandId = randomUUID();
  return {
    stream: `300711.indicator-${commandId}`,
    expectedVersion: 0,
    events: Array.from({ length: notes }, () => ({ type: 'indicator.value-reported', schemaVersion: 1, data })),
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

/** The same bytes, by the client alone. */
function appendPlainly(client) {
  const { events: [{ type }], context } = request();
  const event = jsonEvent({ type, data, metadata: context });
  return client.appendToStream(`plain-${context.commandId}`, [event], { streamState: NO_STREAM, credentials: { username: 'none', password: 'none' } });
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

/** Items per second of an iteration, until there were so many. */
async function speed(items, wanted) {
  let count = 0;
  const start = performance.now();
  for await (const item of items) {
    count += Array.isArray(item) ? item.length : 1;
    if (count >= wanted) break;
  }
  return count / ((performance.now() - start) / 1_000);
}

async function bench(url, KurrentLedger) {
  const [client, ledger] = [KurrentDBClient.connectionString(url), new KurrentLedger({ connectionString: url })];
  const row = (what, plain, ours) => ({ what, 'client/s': Math.round(plain), 'ledger/s': Math.round(ours), ratio: (ours / plain).toFixed(2) });
  await rate(8, () => ledger.append(request()));
  const rows = [];
  for (const inFlight of IN_FLIGHT) {
    const plain = await rate(inFlight, () => appendPlainly(client));
    rows.push(row(`append, ${inFlight} in flight`, plain, await rate(inFlight, () => ledger.append(request()))));
  }
  rows.push(...(await reading(await freshServer(), KurrentLedger, row)));
  console.table(rows);
  await Promise.all([client.dispose(), ledger.close()]);
}

async function reading(url, KurrentLedger, row) {
  const [client, ledger] = [KurrentDBClient.connectionString(url), new KurrentLedger({ connectionString: url })];
  for (let events = await ledger.head(); events < HISTORY; events += 1_000) await ledger.append(request(1_000));
  const rows = [];
  for (const pageSize of [1_000, 5_000]) {
    const plain = await speed(client.readAll({ ...FILTER, maxCount: HISTORY }), HISTORY);
    rows.push(row(`readAll, pages of ${pageSize}`, plain, await speed(ledger.readAll({ after: 0, pageSize }), HISTORY)));
  }
  const subscribed = await speed(client.subscribeToAll({ ...FILTER, fromPosition: START }), HISTORY);
  const { signal } = new AbortController();
  rows.push(row('subscribe from the beginning', subscribed, await speed(ledger.subscribe({ after: 0, signal }), HISTORY)));
  const start = performance.now();
  const fresh = new KurrentLedger({ connectionString: url });
  await fresh.head();
  console.log(`A new process knows the head of ${HISTORY} events after ${Math.round(performance.now() - start)} ms.`);
  await Promise.all([client.dispose(), ledger.close(), fresh.close()]);
  return rows;
}

const doubles = [];

async function freshServer() {
  if (process.env.QUIPU_TEST_KURRENTDB) return process.env.QUIPU_TEST_KURRENTDB;
  const double = fork(fileURLToPath(import.meta.url), [sources]);
  doubles.push(double);
  const [url] = await once(double, 'message');
  return url;
}

const sources = process.argv[2] ?? compile();
if (process.send) await serveDouble(sources);
else {
  try {
    const { KurrentLedger } = await import(join(sources, 'kurrent/index.js'));
    await bench(await freshServer(), KurrentLedger);
  } finally {
    for (const double of doubles) double.disconnect();
    rmSync(sources, { recursive: true, force: true });
  }
}
