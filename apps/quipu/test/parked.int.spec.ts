import type { RecordedEvent } from '@quipu/ledger';
import type { PlanningEvent } from '@quipu/planning';
import { ENTITY, PlanningDatabase } from '@quipu/planning/testing';
import { runMigrations } from '@quipu/platform/database';
import { ProjectionRunner, SharedRunner } from '@quipu/projections';
import { encodeEvent, ParkedMessages } from '@quipu/streaming';
import { streamingMigrations } from '@quipu/streaming/migrations';
import { projections, readMigrations } from '@quipu/tables';
import pg from 'pg';
import { run } from '../src/command-line/run.js';
import { memoryScreen } from '../src/testing/memory-screen.js';

const TOPIC = 'quipu.prueba';
const plan = 'PEI-2025-2030';
const registered: PlanningEvent = { type: 'PlanRegistered', data: { plan, name: 'PEI', entityName: 'Prueba', startYear: 2025, endYear: 2030 } };

describe('quipu parked', () => {
  const before = { ...process.env };
  let planning: PlanningDatabase;
  let pool: pg.Pool;

  beforeEach(async () => {
    planning = await PlanningDatabase.create();
    const { ownerUrl, appUrl, projectorUrl } = planning.urls;
    Object.assign(process.env, { QUIPU_OWNER_DATABASE_URL: ownerUrl, QUIPU_DATABASE_URL: appUrl, QUIPU_PROJECTOR_DATABASE_URL: projectorUrl, QUIPU_KAFKA_TOPIC: TOPIC });
    for (const one of readMigrations) await runMigrations({ url: projectorUrl, ...one });
    await runMigrations({ url: projectorUrl, name: 'streaming', migrations: streamingMigrations });
    pool = new pg.Pool({ connectionString: projectorUrl, max: 2 });
    await planning.record('plan', plan, [registered]);
    const sent = encodeEvent({ event: await firstEvent(), previous: 0 }, 12);
    const headers = Object.fromEntries(Object.entries(sent.headers).map(([name, value]) => [name, [Buffer.from(value)]]));
    await new ParkedMessages(pool).park(TOPIC, [
      { message: { partition: 3, offset: '7', key: Buffer.from(sent.key!), value: Buffer.from(sent.value), headers }, why: 'antes no se entendía' },
      { message: { partition: 3, offset: '8', key: null, value: Buffer.from('\u001bhola'), headers: {} }, why: 'no tiene clave' },
    ]);
  });
  afterEach(async () => {
    process.env = { ...before };
    await pool.end();
    await planning.drop();
  });

  async function firstEvent(): Promise<RecordedEvent> {
    for await (const page of planning.ledger.readAll({ after: 0 })) return page[0]!;
    throw new Error('nothing recorded');
  }
  async function quipu(args: string[], answer: boolean | null = null) {
    const screen = memoryScreen(answer);
    const code = await run(args, screen);
    return { code, out: screen.written.join('\n'), said: screen.said.join('\n') };
  }
  const json = async (...args: string[]) => JSON.parse((await quipu([...args, '--json'])).out) as unknown;
  const tables = () => new SharedRunner({ connectionString: planning.urls.projectorUrl, projections, ledger: planning.ledger });
  const plans = async () => (await pool.query("SELECT FROM read.plan_node WHERE entity = $1 AND kind = 'plan'", [ENTITY])).rowCount;

  test('lists where each is, since when, why and how it begins', async () => {
    expect(await json('parked')).toEqual([
      expect.objectContaining({ topic: TOPIC, partition: 3, offset: '7', why: 'antes no se entendía', begins: expect.stringContaining('{"') }),
      expect.objectContaining({ topic: TOPIC, partition: 3, offset: '8', begins: '·hola', bytes: 5 }),
    ]);
    expect(await quipu(['parked'])).toMatchObject({ code: 1, out: expect.stringMatching(/Tema «quipu\.prueba»:\nMensaje +Apartado[^]*3:7 .*hora de Lima[^]*3:8 /) });
    process.env.QUIPU_KAFKA_TOPIC = 'otro';
    expect(await quipu(['parked'])).toMatchObject({ code: 0, out: 'No hay mensajes apartados del tema «otro».' });
  });

  test('law 1: a retry applies what can be read today while a projector shares the tables, once, and a rebuild agrees', async () => {
    const projector = tables();
    await projector.open();
    try {
      expect(await quipu(['parked', 'retry'])).toMatchObject({ code: 1, out: expect.stringMatching(/^3:7: leído; [^]*\n3:8: sigue apartado, /) });
      expect(await plans()).toBe(1);
      expect((await quipu(['rebuild', '--compare-only'])).code).toBe(0);
    } finally {
      await projector.close();
    }
    expect(await json('parked')).toMatchObject([{ offset: '8' }]);
    expect(await quipu(['parked', 'retry', '3:7'])).toMatchObject({ code: 3, said: expect.stringContaining('En 3:7 no hay un mensaje apartado.') });
  });

  test('one alone, without any projector', async () => {
    expect(await json('parked', 'retry', '3:7')).toEqual({ applied: [{ partition: 3, offset: '7' }], waiting: [] });
    expect(await plans()).toBe(1);
    const { rows } = await pool.query('SELECT state, settled_by FROM streaming.parked ORDER BY "offset"');
    expect(rows).toEqual([{ state: 'applied', settled_by: expect.stringMatching(/^operador:/) }, { state: 'waiting', settled_by: null }]);
  });

  test('where a projector follows the history itself, says that nothing is missing', async () => {
    const alone = new ProjectionRunner({ connectionString: planning.urls.projectorUrl, projections });
    await alone.open();
    try {
      expect(await quipu(['parked', 'retry'])).toMatchObject({ code: 3, said: expect.stringMatching(/lee directo de la historia[^]*se pueden descartar/) });
    } finally {
      await alone.close();
    }
  });

  test('a discard asks, needs a reason and keeps who decided it', async () => {
    const asked = ['parked', 'discard', '3:8', '--reason', 'Prueba de red'];
    expect(await quipu(asked, false)).toMatchObject({ code: 3, said: expect.stringMatching(/no tiene clave\n {2}·hola[^]*¿Descartarlo\?[^]*No se descartó/) });
    expect(await quipu(asked)).toMatchObject({ code: 3, said: expect.stringContaining('Repita la orden con --yes') });
    expect(await quipu(['parked', 'discard', '3:8', '--reason', ' '])).toMatchObject({ code: 2 });
    expect(await quipu([...asked, '--account', 'ana'], true)).toMatchObject({ code: 0, out: 'El mensaje 3:8 quedó descartado por ana.' });
    expect(await quipu([...asked, '--yes'])).toMatchObject({ code: 3, said: expect.stringContaining('no hay un mensaje apartado') });
    const { rows } = await pool.query("SELECT settled_by, settled_why FROM streaming.parked WHERE state = 'discarded'");
    expect(rows).toEqual([{ settled_by: 'ana', settled_why: 'Prueba de red' }]);
  });

  test('a database without these tables says what to do', async () => {
    await pool.query('DROP SCHEMA streaming CASCADE');
    expect(await quipu(['parked'])).toMatchObject({ code: 3, said: expect.stringContaining('npx quipu migrate') });
  });
});
