import { smallPlanRegistered } from '../domain/plan/plan.fixture.js';
import type { PlanEvent } from './events.js';
import { actionsIn, planOutlines, type PlansState } from './plan-outlines.js';

const PEI = 'PEI-2025-2030';
const after = (...events: PlanEvent[]): PlansState => [...smallPlanRegistered, ...events].reduce(planOutlines.evolve, planOutlines.initialState);

describe('the plans, as other contexts consult them', () => {
  it('hold years, units and actions with their names', () => {
    expect(after()[PEI]).toMatchObject({
      startYear: 2025,
      endYear: 2030,
      units: { '11.01': { name: 'Gerencia de Desarrollo Social' } },
      actions: { 'AEI.01.02': { name: 'Alimentación saludable' } },
    });
  });

  it('follow renamed units, changed actions and years added', () => {
    const plan = after(
      { type: 'UnitRenamed', data: { plan: PEI, code: '11.01', name: 'Gerencia Social' } },
      { type: 'ActionChanged', data: { plan: PEI, code: 'AEI.01.02', name: 'Comida sana', priority: 1, objective: 'OEI.01' } },
      { type: 'PlanExtended', data: { plan: PEI, from: 2030, endYear: 2032 } },
    )[PEI];
    expect(plan).toMatchObject({ endYear: 2032, units: { '11.01': { name: 'Gerencia Social' } }, actions: { 'AEI.01.02': { name: 'Comida sana' } } });
  });

  it('know nothing of a plan that nobody registered', () => {
    const stray: PlanEvent = { type: 'UnitAdded', data: { plan: 'PEI-2031-2036', code: '12', name: 'Otra' } };
    expect(after(stray)).toEqual(after());
  });

  it('keep the years and units of a plan that another follows', () => {
    const next: PlanEvent = { type: 'PlanRegistered', data: { plan: 'PEI-2031-2036', name: 'PEI', entityName: 'Prueba', startYear: 2031, endYear: 2036 } };
    expect(after(next)).toEqual({ ...after(), 'PEI-2031-2036': expect.objectContaining({ startYear: 2031, units: {}, actions: {} }) });
  });

  it('decide nothing', () => {
    expect(planOutlines.decide(undefined as never, after())).toEqual([]);
  });
});

describe('actions that stand in some plan', () => {
  const added: PlanEvent[] = [
    { type: 'PlanRegistered', data: { plan: 'PEI-2031-2036', name: 'PEI', entityName: 'Prueba', startYear: 2031, endYear: 2036 } },
    { type: 'ActionAdded', data: { plan: 'PEI-2031-2036', code: 'AEI.01.02', name: 'La misma', priority: 1, objective: 'OEI.01' } },
  ];
  const gone = (plan: string): PlanEvent => ({ type: 'ActionWithdrawn', data: { plan, code: 'AEI.01.02' } });

  it('are those of any plan, until the last that holds one lets it go', () => {
    expect([...actionsIn(after(...added))]).toEqual(['AEI.01.02']);
    expect([...actionsIn(after(...added, gone(PEI)))]).toEqual(['AEI.01.02']);
    expect([...actionsIn(after(...added, gone('PEI-2031-2036')))]).toEqual(['AEI.01.02']);
    expect([...actionsIn(after(...added, gone(PEI), gone('PEI-2031-2036')))]).toEqual([]);
  });
});
