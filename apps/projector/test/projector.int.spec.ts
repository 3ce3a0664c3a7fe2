import type { PlanningEvent } from '@quipu/planning';
import { ENTITY, plan } from '@quipu/planning/testing';
import { until } from '@quipu/platform/testing';
import { prepareProjector } from './running-projector.fixture.js';

const registered: PlanningEvent = {
  type: 'PlanRegistered',
  data: { plan, name: 'PEI', entityName: 'Prueba', startYear: 2025, endYear: 2030 },
};
const objective: PlanningEvent = { type: 'ObjectiveAdded', data: { plan, code: 'OEI.01', name: 'Salud', priority: 1 } };
/** What no decider of ours gives: a name that is not a text. */
const nonsense = { type: 'ObjectiveAdded', data: { plan, code: { not: 'a code' }, name: 1n.toString(), priority: 'x' } } as unknown as PlanningEvent;

describe('the projector service', () => {
  let world: Awaited<ReturnType<typeof prepareProjector>>;

  beforeEach(async () => {
    world = await prepareProjector();
    await world.migrate();
  });
  afterEach(() => world.stop());

  const reached = (get: Awaited<ReturnType<typeof world.start>>['get'], position: number) =>
    until(async () => (await get('/status')).body.position === position);

  test('takes what is recorded to the tables, which the application can read', async () => {
    await world.record(registered);
    const { get } = await world.start();
    await reached(get, await world.record(objective));
    expect(await world.rows('SELECT code, kind FROM read.plan_node ORDER BY code')).toEqual([
      { code: 'OEI.01', kind: 'objective' },
      { code: plan, kind: 'plan' },
    ]);
  });

  test('says how far it is, and is ready when it is up to date with its turn to write', async () => {
    const head = await world.record(registered, objective);
    const { get } = await world.start();
    await reached(get, head);
    expect((await get('/status')).body).toEqual({
      active: true,
      position: head,
      recordedAt: expect.any(String),
      generation: 0,
      head,
      lag: { events: 0, seconds: 0 },
      blocked: [],
      parked: 0,
      alerts: expect.objectContaining({ refused: [] }),
    });
    expect(await get('/health/ready')).toMatchObject({
      status: 200,
      body: { checks: [{ name: 'turno de escritura', ok: true }, { name: 'tablas al día', ok: true, detail: 'al registro 2 de 2, 0 s de atraso' }] },
    });
    expect((await get('/health/live')).status).toBe(200);
  });

  test('a second one does not start, and says why', async () => {
    await world.start();
    await expect(world.start()).rejects.toThrow('Ya hay otro proyector en marcha');
  });

  test('without its tables it does not start, and says what to do', async () => {
    const bare = await prepareProjector();
    await expect(bare.start()).rejects.toThrow(/Las tablas de consulta no están preparadas: falta la tabla plan_node.*quipu up/);
    await bare.stop();
  });

  test('goes on after its connections are lost', async () => {
    const { get } = await world.start();
    await reached(get, await world.record(registered));
    await world.cut('quipu-projector');
    await reached(get, await world.record(objective));
    await until(async () => (await get('/health/ready')).status === 200);
  });

  test('starts with the database away: alive, not ready', async () => {
    const { get } = await world.start('postgres://quipu_projector:x@127.0.0.1:1/quipu');
    expect((await get('/health/live')).status).toBe(200);
    expect(await get('/health/ready')).toMatchObject({ status: 503, body: { checks: [{ ok: false }, { ok: false }] } });
  });

  test('an event that cannot be processed is shown, with its entity', async () => {
    const { get } = await world.start();
    const position = await world.record(registered, nonsense);
    await reached(get, position);
    expect((await get('/status')).body.blocked).toEqual([
      expect.objectContaining({ entity: ENTITY, position, eventType: 'ObjectiveAdded', message: expect.stringContaining('no se pudo procesar') }),
    ]);
    const { status, body } = await get('/health/ready');
    expect([status, JSON.stringify(body)]).toEqual([200, expect.stringContaining(`entidades detenidas: ${ENTITY}`)]);
  });

  test('law 4: a table that a new version brings gets everything recorded before it', async () => {
    const first = await world.start();
    await reached(first.get, await world.record(registered, objective));
    await first.stop();
    const before = await world.rows('SELECT * FROM read.plan_node ORDER BY code');
    await world.forget('plan_node');
    await world.start();
    expect(await world.rows('SELECT * FROM read.plan_node ORDER BY code')).toEqual(before);
  });

  test('the stop gives the turn to the next', async () => {
    const first = await world.start();
    await first.stop();
    const second = await world.start();
    expect((await second.get('/health/ready')).status).toBe(200);
  });
});
