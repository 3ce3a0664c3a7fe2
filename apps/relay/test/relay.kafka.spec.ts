import { randomBytes, randomUUID } from 'node:crypto';
import { ledgerMigrations, PostgresLedger } from '@quipu/ledger/postgres';
import { createHttpApp, listen } from '@quipu/platform';
import { runMigrations } from '@quipu/platform/database';
import { createTestDatabase, testKafka, type TestDatabase, until } from '@quipu/platform/testing';
import { streamingMigrations } from '@quipu/streaming';
import { relayApp } from '../src/app.js';
import { readRelayConfig } from '../src/config.js';

const brokers = testKafka();

(brokers.length > 0 ? describe : describe.skip)('the relay service', () => {
  let database: TestDatabase;
  let ledger: PostgresLedger;
  let topic: string;
  const stops: (() => Promise<void>)[] = [];

  beforeEach(async () => {
    database = await createTestDatabase();
    topic = `quipu.test.${randomBytes(5).toString('hex')}`;
    await runMigrations({ url: database.ownerUrl, name: 'ledger', migrations: ledgerMigrations });
    await runMigrations({ url: database.projectorUrl, name: 'streaming', migrations: streamingMigrations });
    ledger = new PostgresLedger({ connectionString: database.appUrl });
  });
  afterEach(async () => {
    await Promise.all(stops.splice(0).map((stop) => stop()));
    await ledger.close();
    await database.drop();
  });

  async function start(changes: NodeJS.ProcessEnv = {}) {
    const config = readRelayConfig({
      QUIPU_KAFKA_BROKERS: brokers.join(','),
      QUIPU_KAFKA_TOPIC: topic,
      QUIPU_DATABASE_URL: database.appUrl,
      QUIPU_PROJECTOR_DATABASE_URL: database.projectorUrl,
      QUIPU_LOG_LEVEL: 'silent',
      ...changes,
    });
    const app = await createHttpApp(relayApp(config));
    stops.push(() => app.close());
    const url = await listen(app, config);
    return async (path: string) => {
      const response = await fetch(`${url}${path}`);
      return { status: response.status, body: (await response.json()) as Record<string, unknown> };
    };
  }

  async function record(): Promise<number> {
    const commandId = randomUUID();
    const actor = { account: 'ana', office: 'Planeamiento', role: 'planning' };
    const context = { commandId, correlationId: commandId, actor, entity: '300711', validAt: '2025-07-01T05:00:00.000Z', documents: [] };
    const events = [{ type: 'Counted', data: { n: 1 }, schemaVersion: 1 }];
    return (await ledger.append({ stream: `300711.count-${commandId}`, expectedVersion: 0, events, fingerprint: commandId, context })).position;
  }

  test('sends what is recorded, says how far it is, and is ready when up to date', async () => {
    await record();
    const get = await start();
    const head = await record();
    await until(async () => (await get('/status')).body.position === head);
    expect((await get('/status')).body).toEqual({ active: true, topic, position: head, recordedAt: expect.any(String), head, lag: { events: 0, seconds: 0 } });
    expect(await get('/health/ready')).toMatchObject({
      status: 200,
      body: { checks: [{ name: 'turno de envío', ok: true }, { name: 'envío al día', ok: true, detail: 'al registro 2 de 2, 0 s de atraso' }] },
    });
    expect((await get('/health/live')).status).toBe(200);
  });

  test('a second one does not start, and says why', async () => {
    await start();
    await expect(start()).rejects.toThrow(`Ya hay otro servicio «relay» enviando al tema «${topic}»`);
  });

  test('with another number of partitions it does not start, and says what to do', async () => {
    await start({ QUIPU_KAFKA_PARTITIONS: '4' });
    await Promise.all(stops.splice(0).map((stop) => stop()));
    await expect(start({ QUIPU_KAFKA_PARTITIONS: '8' })).rejects.toThrow(/tiene 4 particiones y se piden 8.*QUIPU_KAFKA_PARTITIONS/);
  });

  test('without Kafka it lives, waits, and says that it is not ready', async () => {
    const get = await start({ QUIPU_KAFKA_BROKERS: '127.0.0.1:1' });
    expect((await get('/health/live')).status).toBe(200);
    expect(await get('/health/ready')).toMatchObject({ status: 503, body: { checks: [{ name: 'turno de envío', ok: false }, { ok: true }] } });
  });
});
