import { randomUUID } from 'node:crypto';
import { ENTITY, PlanningDatabase } from '@quipu/planning/testing';
import type { PlanningEvent } from '@quipu/planning';
import { runMigrations } from '@quipu/platform/database';
import { ProjectionRunner } from '@quipu/projections';
import { projections, readMigrations } from '@quipu/tables';
import { run } from '../src/command-line/run.js';
import { memoryScreen } from '../src/testing/memory-screen.js';

const plan = 'PEI-2025-2030';
const registered: PlanningEvent = { type: 'PlanRegistered', data: { plan, name: 'PEI', entityName: 'Prueba', startYear: 2025, endYear: 2030 } };
const nonsense = { type: 'ObjectiveAdded', data: { plan, code: { not: 'a code' }, name: '1', priority: 'x' } } as unknown as PlanningEvent;
const objective: PlanningEvent = { type: 'ObjectiveAdded', data: { plan, code: 'OEI.01', name: 'Salud', priority: 1 } };

describe('quipu blocked', () => {
  const before = { ...process.env };
  let planning: PlanningDatabase;

  beforeEach(async () => {
    planning = await PlanningDatabase.create();
    const { ownerUrl, appUrl, projectorUrl } = planning.urls;
    for (const one of readMigrations) await runMigrations({ url: projectorUrl, ...one });
    Object.assign(process.env, { QUIPU_OWNER_DATABASE_URL: ownerUrl, QUIPU_DATABASE_URL: appUrl, QUIPU_PROJECTOR_DATABASE_URL: projectorUrl });
    for (const event of [registered, nonsense, objective]) await planning.record('plan', plan, [event]);
    const runner = new ProjectionRunner({ connectionString: projectorUrl, projections });
    await runner.open();
    for await (const page of planning.ledger.readAll({ after: 0 })) await runner.apply(page);
    await runner.close();
  });
  afterEach(async () => {
    process.env = { ...before };
    await planning.drop();
  });

  async function quipu(args: string[], answer: boolean | null = null) {
    const screen = memoryScreen(answer);
    const code = await run(args, screen);
    return { code, out: screen.written.join('\n'), said: screen.said.join('\n') };
  }
  const json = async (...args: string[]) => JSON.parse((await quipu([...args, '--json'])).out) as unknown;

  test('lists the entity, the event, why, since when and how many wait', async () => {
    expect(await json('blocked')).toEqual([expect.objectContaining({ entity: ENTITY, position: 2, eventType: 'ObjectiveAdded', table: 'plan_node', waiting: 1 })]);
    const { code, out } = await quipu(['blocked']);
    expect([code, out]).toEqual([1, expect.stringMatching(/Entidad +Registro[^]*300711 +2 +ObjectiveAdded +plan_node .*hora de Lima.* 1\n\n300711: /)]);
  });

  test('a retry with the same code says that it is still blocked', async () => {
    expect(await quipu(['blocked', 'retry', ENTITY])).toMatchObject({ code: 1, out: expect.stringContaining(`${ENTITY}: sigue detenida. `) });
    expect(await quipu(['blocked', 'retry', '999999'])).toMatchObject({ code: 0, out: 'La entidad 999999 no está detenida.' });
  });

  test('a discard asks, and does nothing without a yes', async () => {
    const asked = ['blocked', 'discard', ENTITY, '--reason', 'Mal digitado'];
    expect(await quipu(asked, false)).toMatchObject({ code: 3, said: expect.stringMatching(/está detenida por el registro 2[^]*lo que espera \(registros: 1\)[^]*¿Dejarlo fuera\?[^]*No se dejó fuera/) });
    expect(await quipu(asked)).toMatchObject({ code: 3, said: expect.stringContaining('Repita la orden con --yes') });
    expect(await json('blocked', 'discarded')).toEqual([]);
    expect(await quipu(['blocked', 'discard', '999999', '--reason', 'x'])).toMatchObject({ code: 3, said: expect.stringContaining('La entidad 999999 no está detenida.') });
    expect(await quipu(['blocked', 'discard', ENTITY])).toMatchObject({ code: 2, said: expect.stringContaining('Falta la opción --reason') });
  });

  test('law 4: a discard lets the entity go on, a rebuild finds nothing to change, and a restored event counts again', async () => {
    const { code, out } = await quipu(['blocked', 'discard', ENTITY, '--reason', 'Mal digitado', '--account', 'ana'], true);
    expect([code, out]).toEqual([0, expect.stringMatching(/El registro 2 \(ObjectiveAdded\) quedó fuera[^]*vuelve a avanzar/)]);
    expect(await quipu(['blocked'])).toMatchObject({ code: 0, out: 'No hay entidades detenidas.' });
    expect((await quipu(['rebuild', '--compare-only'])).code).toBe(0);
    const [discarded] = (await json('blocked', 'discarded')) as { eventId: string; account: string; reason: string }[];
    expect(discarded).toMatchObject({ account: 'ana', reason: 'Mal digitado' });
    expect(await quipu(['blocked', 'restore', discarded!.eventId])).toMatchObject({ code: 0, said: expect.stringContaining('quipu rebuild') });
    expect((await quipu(['rebuild'])).code).toBe(1);
    expect(await json('blocked')).toMatchObject([{ entity: ENTITY, position: 2 }]);
    expect((await quipu(['blocked', 'restore', randomUUID()])).code).toBe(3);
    expect((await quipu(['blocked', 'restore', 'dos'])).code).toBe(2);
  });
});
