import type { PlanEvent } from '@quipu/planning';
import { ENTITY, evidence, order, OversightDatabase } from '../test/oversight-database.js';
import { key, raise } from './domain/alert/alert.fixture.js';
import { id, make } from './domain/commitment/commitment.fixture.js';
import { figure, PERIOD, PLAN, progressFigure } from './domain/oversight.fixture.js';
import { actionFact, noFacts } from './domain/policy/facts.fixture.js';
import { assess, defaultAlertPolicy, dueAlerts } from './domain/policy/index.js';
import * as read from './read-models/index.js';

const unit = (code: string): PlanEvent => ({ type: 'UnitAdded', data: { plan: PLAN, code, name: `Unidad ${code}` } });
const action = (code: string): PlanEvent => ({
  type: 'ActionAdded',
  data: { plan: PLAN, code, objective: `OEI.${code.slice(4, 6)}`, name: `Acción ${code}`, priority: 1 },
});

describe('oversight through the ledger and the tables', () => {
  let database: OversightDatabase;
  const asOf = (position: number) => ({ entity: ENTITY, asOf: position });

  beforeAll(async () => {
    database = await OversightDatabase.create();
    await database.planning.record('plan', 'PEI', [
      { type: 'PlanRegistered', data: { plan: PLAN, name: 'PEI', entityName: 'Lares', startYear: 2025, endYear: 2030 } },
      unit('09.01'),
      unit('11.01'),
      action('AEI.03.01'),
    ]);
  });
  afterAll(() => database.drop());

  it('T5: an alert opens, is set aside, closes with its evidence, and every cut shows it as it stood', async () => {
    const { desk, tables } = database;
    const first = await desk.decideOnAlert(order(), raise, {});
    expect(first.stream).toBe(`${ENTITY}.alert-${key}`);
    const mine = order('responsible-unit', '09.01');
    const second = await desk.decideOnAlert(mine, { kind: 'snooze-alert', key, until: '2025-09-30' }, { reason: 'Se espera la autorización' });
    const third = await desk.decideOnAlert({ ...mine, commandId: order().commandId }, { kind: 'close-alert', key, answer: 'Se obtuvo.' }, evidence);
    const now = await database.project();

    const stateAt = async (position: number) => (await read.findAlerts(tables, asOf(position)))[0]?.state;
    expect([await stateAt(first.position), await stateAt(second.position), await stateAt(third.position)]).toEqual(['abierta', 'pospuesta', 'cerrada']);
    const [row] = await read.findAlerts(tables, { ...asOf(now), action: 'AEI.03.01', kind: 'physical-progress', state: 'cerrada' });
    expect(row?.history[1]?.source).toMatchObject({ reason: 'Se espera la autorización', office: '09.01' });
    expect(row?.history[2]?.source.documents).toEqual([{ title: 'Informe 045-2025' }]);
    expect(row).toMatchObject({ answered_for: raise.figures, tension: false });
    expect(await read.findAlerts(tables, { ...asOf(now), action: 'AEI.05.01' })).toEqual([]);
  });

  it('the figures that were answered for do not reopen it; others do', async () => {
    const { desk, tables } = database;
    await expect(desk.decideOnAlert(order(), raise, {})).rejects.toThrow(/se cerró con sustento/);
    await desk.decideOnAlert(order(), { ...raise, figures: [progressFigure('AEI.03.01', '10')] }, {});
    expect(await read.findAlerts(tables, asOf(await database.project()))).toMatchObject([{ state: 'abierta', openings: 2 }]);
  });

  it('registered alerts follow the facts: nothing when nothing changed, closed with the figure that solved it', async () => {
    const { desk, tables } = database;
    const dueAt = async (percent: string) => {
      const fact = actionFact('AEI.03.01', percent);
      const assessments = assess(defaultAlertPolicy, { ...noFacts, actions: [fact] }, '2025-07-15');
      return dueAlerts(defaultAlertPolicy, assessments, read.knownAlerts(await read.findAlerts(tables, asOf(await database.project()))));
    };
    expect(await dueAt('10')).toEqual([]);
    const [settle, ...others] = await dueAt('100');
    expect(others).toEqual([]);
    await desk.decideOnAlert(order(), settle!, {});
    expect(await dueAt('100')).toEqual([]);
    const [row] = await read.findAlerts(tables, asOf(await database.project()));
    expect(row?.history.at(-1)).toMatchObject({ state: 'cerrada', what: 'Las cifras la resolvieron: Avance físico de AEI.03.01 en 2025-S1: 100.00 %.' });
  });

  it('T7: from recommendation to fulfilled commitment, and into the next report', async () => {
    const { desk, tables } = database;
    await desk.decideOnCommitment(order(), make, {});
    const mine = () => order('responsible-unit', '09.01');
    await desk.decideOnCommitment(mine(), { kind: 'change-commitment-state', id, to: 'en proceso', brings: { reason: false, documents: 0 } }, {});
    await desk.decideOnCommitment(order('manager'), { kind: 'move-due-date', id, dueOn: '2026-03-31' }, { reason: 'Demora de la ANA' });
    const carry = { kind: 'carry-over-commitment' as const, id, period: '2025-S2', periodEnd: '2025-12-31' };
    await desk.decideOnCommitment(order(), carry, {});
    const without = { kind: 'change-commitment-state' as const, id, to: 'implementada' as const, brings: { reason: false, documents: 0 } };
    await expect(desk.decideOnCommitment(mine(), without, {})).rejects.toThrow(/requiere la evidencia/);
    await desk.decideOnCommitment(mine(), { ...without, brings: { reason: true, documents: 1 } }, evidence);
    const now = await database.project();

    const [row] = await read.findCommitments(tables, { ...asOf(now), period: PERIOD });
    expect(row).toMatchObject({ state: 'implementada', first_due_on: '2025-12-31', due_on: '2026-03-31', gap: make.gap });
    expect(row?.history.at(-1)?.source.documents).toEqual([{ title: 'Informe 045-2025' }]);
    const opening = { state: 'en proceso', due_on: '2026-03-31' };
    expect(await read.findCarriedOver(tables, { ...asOf(now), period: '2025-S2' })).toMatchObject([opening]);
    expect(await read.findCarriedOver(tables, { ...asOf(now), period: '2026-S1' })).toEqual([]);
    expect(read.commitmentFacts([row!], '07.01')).toMatchObject([{ owner: '09.01', dueOn: '2026-03-31', figure: { value: '2026-03-31' } }]);
    expect(read.commitmentsOnRecord([row!])).toMatchObject([{ id, state: 'implementada' }]);
  });

  it('a commitment needs an action of the plan, and its own unit', async () => {
    const { desk } = database;
    await expect(desk.decideOnCommitment(order(), { ...make, id: 'R-2', action: 'AEI.05.01' }, {})).rejects.toThrow(/no está en el plan/);
    const theirs = order('responsible-unit', '11.01');
    const change = { kind: 'change-commitment-state' as const, id, to: 'en proceso' as const, brings: { reason: true, documents: 1 } };
    await expect(desk.decideOnCommitment(theirs, change, evidence)).rejects.toThrow(/su cuenta no puede cambiarla/);
  });

  it('a finding is opened, explained, and found among the explained', async () => {
    const { desk, tables } = database;
    const figures = [figure('plan_summary', { plan: PLAN }, 'levels', '13')];
    const found = { origin: 'contradicción', check: 'cuenta-de-niveles', subject: 'conclusiones', period: PERIOD } as const;
    const open = { kind: 'open-finding', ...found, severity: 'explicar', detail: '14 ≠ 13', statement: null, figures } as const;
    const { stream } = await desk.decideOnFinding(order(), { ...open, figures }, {});
    const finding = stream.slice(`${ENTITY}.finding-`.length);
    await desk.decideOnFinding(order(), { kind: 'explain-finding', key: finding, explanation: 'Otra fecha.', by: 'OPP' }, {});
    const now = await database.project();
    expect(await read.findFindings(tables, { ...asOf(now), state: 'explicado', period: PERIOD })).toMatchObject([
      { key: 'cuenta-de-niveles.conclusiones.2025-S1', answer: { by: 'OPP' }, statement: null, figures },
    ]);
    expect(await read.findFindings(tables, { ...asOf(now), severity: 'corregir' })).toEqual([]);
    expect(await read.findFindings(tables, { entity: '300712', asOf: now })).toEqual([]);
  });
});
