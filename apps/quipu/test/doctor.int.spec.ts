import type { Ledger } from '@quipu/ledger';
import { asked } from '@quipu/ledger/contract-tests';
import { KurrentLedger } from '@quipu/ledger/kurrent';
import { PostgresLedger } from '@quipu/ledger/postgres';
import { createTestDatabase, type TestDatabase } from '@quipu/platform/testing';
import { ParkedMessages } from '@quipu/streaming';
import pg from 'pg';
import { KurrentDouble } from '../../../libs/ledger/src/kurrent/double/kurrent-double.fixture.js';
import { run } from '../src/command-line/run.js';
import type { CheckResult } from '../src/doctor/check.js';
import { runAllMigrations } from '../src/migrate/all-migrations.js';
import { memoryScreen } from '../src/testing/memory-screen.js';

describe('quipu doctor', () => {
  const before = { ...process.env };
  let database: TestDatabase;
  let pool: pg.Pool;

  beforeEach(async () => {
    database = await createTestDatabase();
    await runAllMigrations(database);
    const { ownerUrl, appUrl, projectorUrl } = database;
    Object.assign(process.env, { QUIPU_OWNER_DATABASE_URL: ownerUrl, QUIPU_DATABASE_URL: appUrl, QUIPU_PROJECTOR_DATABASE_URL: projectorUrl });
    pool = new pg.Pool({ connectionString: projectorUrl, max: 1 });
  });
  afterEach(async () => {
    process.env = { ...before };
    await pool.end();
    await database.drop();
  });

  async function doctor(): Promise<Record<string, CheckResult>> {
    const screen = memoryScreen();
    await run(['doctor', '--json'], screen);
    const { checks } = JSON.parse(screen.written.join('\n')) as { checks: CheckResult[] };
    return Object.fromEntries(checks.map((check) => [check.name, check]));
  }

  async function record(ledger: Ledger): Promise<void> {
    await ledger.append(asked({ notes: [1, 2] }));
    await ledger.close();
  }

  test('with the history in PostgreSQL: its head, that it refuses changes, and nothing of Kafka', async () => {
    await record(new PostgresLedger({ connectionString: database.appUrl }));
    const checks = await doctor();
    expect(checks['Historia']).toMatchObject({ ok: true, detail: 'en PostgreSQL, hasta el registro 2' });
    expect(checks['Historia protegida']).toMatchObject({ ok: true, detail: 'rechaza cambios y borrados' });
    expect(checks['Tablas al día']).toMatchObject({ detail: expect.stringContaining('van 2 registros detrás') });
    expect(Object.keys(checks)).not.toContain('Envío a Kafka');
  });

  test('with the history in KurrentDB: its head through the driver, and what protects it', async () => {
    const double = await KurrentDouble.start();
    process.env.QUIPU_LEDGER_URL = double.url;
    try {
      await record(new KurrentLedger({ connectionString: double.url }));
      const checks = await doctor();
      expect(checks['Historia']).toMatchObject({ ok: true, detail: 'en KurrentDB, hasta el registro 2' });
      expect(checks['Historia protegida']).toMatchObject({ ok: true, detail: expect.stringContaining('KurrentDB no cambia lo escrito') });
    } finally {
      double.shut();
    }
    const away = await doctor();
    expect(away['Historia']).toMatchObject({ ok: false, detail: expect.stringContaining('KurrentDB no responde'), advice: expect.stringContaining('QUIPU_LEDGER_URL') });
    expect(away['PostgreSQL']).toMatchObject({ ok: true });
  });

  test('with Kafka: how far the relay has come and what could not be read', async () => {
    process.env.QUIPU_FEED = 'kafka';
    await record(new PostgresLedger({ connectionString: database.appUrl }));
    expect(await doctor()).toMatchObject({
      'Envío a Kafka': { ok: true, detail: expect.stringContaining('faltan 2 registros en el tema «quipu.events»') },
      'Mensajes apartados': { ok: true, detail: 'ninguno' },
    });
    await pool.query("INSERT INTO streaming.relay (topic, position) VALUES ('quipu.events', 2)");
    await new ParkedMessages(pool).park('quipu.events', [{ message: { partition: 3, offset: '8', key: null, value: null, headers: {} }, why: 'no tiene contenido' }]);
    expect(await doctor()).toMatchObject({
      'Envío a Kafka': { ok: true, detail: 'al registro 2 de 2, tema «quipu.events»' },
      'Mensajes apartados': { ok: false, advice: expect.stringContaining('npx quipu parked') },
    });
  });

  test('tables that are further than the history are told', async () => {
    await pool.query('UPDATE read.checkpoint SET position = 9');
    expect((await doctor())['Tablas al día']).toMatchObject({ ok: false, detail: 'van por el registro 9 y la historia llega al 0' });
  });
});
