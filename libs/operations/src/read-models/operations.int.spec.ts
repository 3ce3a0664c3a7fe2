import type { PlanEvent } from '@quipu/planning';
import { codeOf, PLAN, YEAR } from '../../test/activities.js';
import { ENTITY } from '../../test/history.js';
import { OperationsDatabase } from '../../test/operations-database.js';
import * as read from './index.js';

const ACTIVITIES = 300;
const ACTIONS = 30;
const PERIOD = '2025-S1';
const actionOf = (number: number) => `AEI.01.${String((number % ACTIONS) + 1).padStart(2, '0')}`;
const plan: PlanEvent[] = [
  { type: 'PlanRegistered', data: { plan: PLAN, name: 'PEI', entityName: 'Municipalidad de prueba', startYear: 2025, endYear: 2030 } },
  { type: 'UnitAdded', data: { plan: PLAN, code: '11.01', name: 'Gerencia' } },
  ...Array.from({ length: ACTIONS }, (_, index): PlanEvent => ({
    type: 'ActionAdded',
    data: { plan: PLAN, objective: 'OEI.01', code: actionOf(index), name: `Acción ${index}`, priority: index + 1 },
  })),
];

describe('the POI of an entity, from commands to tables', () => {
  let database: OperationsDatabase;
  let loaded: number;

  const decide = (command: Parameters<OperationsDatabase['desk']['decideOnActivity']>[1], why = {}) =>
    database.desk.decideOnActivity(database.order(), command, why);

  /** Goal of 4 in the semester; every activity has done as many as the remainder of its number by 5. */
  async function load(number: number): Promise<void> {
    const at = { plan: PLAN, activity: codeOf(number), year: YEAR };
    const named = { plan: PLAN, code: codeOf(number), name: `Actividad ${number}`, action: actionOf(number), responsibleUnit: '11.01' };
    await decide({ kind: 'register-activity', ...named, priority: 'media', unitOfMeasure: 'informe', accumulation: 'acumulado anual' });
    await decide({ kind: 'program-activity', ...at, months: [{ month: 2, physical: '4', financial: '1000' }] });
    const months = [1, 2, 3, 4, 5, 6].map((month) => ({ month, physical: month === 2 ? String(number % 5) : '0', financial: '50.25' }));
    await decide({ kind: 'record-execution', ...at, months });
  }

  beforeAll(async () => {
    database = await OperationsDatabase.create();
    await database.registerPlan(plan);
    const resolution = { resolution: 'RA 210-2024-MDL/A', justification: 'Consistente con el PIA' };
    await database.desk.decideOnPoi(database.order(), { kind: 'register-poi', versionKind: 'anual', startYear: YEAR, endYear: YEAR, ...resolution }, {});
    await Promise.all(Array.from({ length: ACTIVITIES }, (_, index) => load(index + 1)));
    loaded = await database.project();
  });
  afterAll(() => database.drop());

  it('gives every activity its percentages', async () => {
    const rows = await read.findActivityProgress(database.source, { entity: ENTITY, period: PERIOD, asOf: loaded });
    expect(rows).toHaveLength(ACTIVITIES);
    expect(rows.find(({ activity }) => activity === codeOf(3))).toMatchObject({
      action: 'AEI.01.04',
      annual_goal: '4',
      physical: { programmed: '4', executed: '3', uncapped: { rounded: '75.00' } },
      financial: { programmed: '1000', executed: '301.5', uncapped: { rounded: '30.15' } },
      programme: 'programado',
      months_missing: [],
    });
  });

  it('gives actions and total by the rules', async () => {
    const asked = { entity: ENTITY, plan: PLAN, period: PERIOD, asOf: loaded };
    const actions = await read.findActionPhysicalProgress(database.source, asked);
    expect(actions).toHaveLength(ACTIONS);
    // Ten activities of the same remainder: 30 is a multiple of 5.
    expect(actions[0]).toMatchObject({ action: 'AEI.01.01', computed: { uncapped: { rounded: '0.00' }, values: 10 } });
    expect(actions[4]).toMatchObject({ action: 'AEI.01.05', computed: { uncapped: { rounded: '100.00' } } });
    expect(await read.findPoiSummary(database.source, asked)).toMatchObject({ total: { uncapped: { rounded: '50.00' }, values: ACTIVITIES } });
    const second = await read.findPoiSummary(database.source, { ...asked, period: '2025-S2' });
    expect(second).toMatchObject({ total: { uncapped: { kind: 'none' }, unprogrammed: ACTIVITIES } });
  });

  it('corrects, returns, reprograms, reports and deactivates; the past stays as it was', async () => {
    const at = { plan: PLAN, activity: codeOf(30), year: YEAR };
    const why = { reason: 'Error de digitación', documents: [{ title: 'Informe 12' }] };
    await decide({ kind: 'correct-execution', ...at, month: 2, physical: '4', financial: '50.25' }, why);
    await decide({ kind: 'approve-execution', ...at, months: [2] });
    await decide({ kind: 'return-execution', ...at, activity: codeOf(31), months: [1] }, { reason: 'Falta sustento' });
    await decide({ kind: 'deactivate-activity', ...at, activity: codeOf(60) }, why);
    await decide({ kind: 'record-budget-execution', plan: PLAN, activity: codeOf(32), period: PERIOD, percentage: '46.4' });
    const figure = { kind: 'report-action-progress' as const, plan: PLAN, action: 'AEI.01.03', period: PERIOD, percentage: '45.45', terms: [] };
    await database.desk.decideOnActionProgress(database.order(), figure, why);
    const meta = { plan: PLAN, year: YEAR, finalidad: '0446915', sequence: '00001', name: 'Lares a Cachin', action: null, stateDetail: null };
    const lengths = { km: '45.29', kmStated: '45', maintenance: 'rutinario' as const, state: 'concluida' as const };
    await database.desk.decideOnMeta(database.order(), { kind: 'register-maintenance-meta', ...meta, ...lengths }, {});
    const now = await database.project();

    const asked = { entity: ENTITY, plan: PLAN, period: PERIOD };
    const actions = await read.findActionPhysicalProgress(database.source, { ...asked, asOf: now });
    // Nine are left, one of them corrected to 100 %: 100 / 9.
    expect(actions[0]).toMatchObject({ computed: { uncapped: { rounded: '11.11' }, values: 9 } });
    expect(actions[1]).toMatchObject({ computed: { uncapped: { kind: 'incomplete' } } });
    expect(actions[2]).toMatchObject({ reported: { percentage: '45.45', mean: { kind: 'none' }, source: { reason: why.reason } } });
    const months = await read.findActivityMonths(database.source, { entity: ENTITY, activity: codeOf(30), year: YEAR, asOf: now });
    expect(months).toHaveLength(12);
    expect(months[1]).toMatchObject({ month: 2, status: 'aprobado', corrections: 1, late: true });
    const budget = (await read.findActivities(database.source, { entity: ENTITY, asOf: now })).find(({ activity }) => activity === codeOf(32));
    expect(budget?.budget[PERIOD]).toMatchObject({ percentage: '46.4' });
    expect(await read.findMaintenanceMetas(database.source, { entity: ENTITY, year: YEAR, asOf: now })).toMatchObject([{ km_stated: '45' }]);
    expect(await read.findPoiVersions(database.source, { entity: ENTITY, asOf: now })).toMatchObject([{ version: 'POI 2025' }]);

    const before = await read.findActionPhysicalProgress(database.source, { ...asked, asOf: loaded });
    expect(before[0]).toMatchObject({ computed: { uncapped: { rounded: '0.00' }, values: 10 } });
    expect(before[2]).toMatchObject({ reported: null });
  });
});
