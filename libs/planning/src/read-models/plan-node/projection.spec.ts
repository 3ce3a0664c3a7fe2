import { given } from '../../../test/given.js';
import { actionAdded, indicatorDefined, PLAN, planRegistered, smallPlan, unitAdded } from '../../../test/small-plan.js';
import type { PlanningEvent } from '../../contract/events.js';
import type { IndicatorDetail } from '../../contract/rows.js';
import { planNode } from './table.js';

const nodes = (events: readonly PlanningEvent[]) => given().when(...events).then(planNode);
const nodeAt = (code: string, events: readonly PlanningEvent[]) => nodes(events).find((node) => node.code === code);

describe('plan tree', () => {
  it('hangs each node from its parent', () => {
    const parents = nodes(smallPlan).map(({ code, kind, parent }) => `${kind} ${code} < ${parent}`);
    expect(parents).toEqual([
      'unit 11.01 < PEI-2025-2030',
      'action AEI.01.01 < OEI.01',
      'action AEI.01.02 < OEI.01',
      'action AEI.02.01 < OEI.02',
      'indicator IND.01.AEI.01.01 < AEI.01.01',
      'indicator IND.01.AEI.01.02 < AEI.01.02',
      'indicator IND.01.AEI.02.01 < AEI.02.01',
      'indicator IND.01.OEI.01 < OEI.01',
      'indicator IND.02.AEI.02.01 < AEI.02.01',
      'objective OEI.01 < PEI-2025-2030',
      'objective OEI.02 < PEI-2025-2030',
      'plan PEI-2025-2030 < null',
    ]);
  });

  it('leads each node to the event behind it', () => {
    expect(nodeAt('11.01', smallPlan)?.source).toEqual({
      position: 2,
      eventId: '00000000-0000-4000-8000-000000000002',
      recordedAt: '2025-07-01T00:00:02.000Z',
      account: 'planeamiento',
      office: '07.01',
      documents: [],
    });
  });

  it('renames and extends the plan', () => {
    const events: PlanningEvent[] = [
      planRegistered,
      { type: 'PlanRenamed', data: { plan: PLAN, name: 'PEI ampliado' } },
      { type: 'PlanExtended', data: { plan: PLAN, from: 2030, endYear: 2031 } },
    ];
    expect(nodeAt(PLAN, events)).toMatchObject({
      name: 'PEI ampliado',
      detail: { startYear: 2025, endYear: 2031, entityName: 'Municipalidad de prueba' },
    });
  });

  it('changes objectives, actions and units in their place', () => {
    const changed = nodes([
      ...smallPlan,
      { type: 'ObjectiveChanged', data: { plan: PLAN, code: 'OEI.01', name: 'Salud', priority: 2, indicatorName: 'Cobertura' } },
      { type: 'ActionChanged', data: { plan: PLAN, code: 'AEI.01.01', objective: 'OEI.01', name: 'Postas', priority: 9 } },
      { type: 'UnitRenamed', data: { plan: PLAN, code: '11.01', name: 'Gerencia Social' } },
    ]);
    expect(changed).toHaveLength(smallPlan.length);
    expect(changed.find(({ code }) => code === 'OEI.01')).toMatchObject({ name: 'Salud', detail: { indicatorName: 'Cobertura' } });
    expect(changed.find(({ code }) => code === 'AEI.01.01')).toMatchObject({ name: 'Postas', priority: 9 });
    expect(changed.find(({ code }) => code === '11.01')).toMatchObject({ name: 'Gerencia Social' });
  });

  it('revises a target and remembers which event set it, year by year', () => {
    const revise = (year: number, to: string): PlanningEvent => ({
      type: 'TargetRevised',
      data: { plan: PLAN, indicator: 'IND.01.AEI.01.01', year, from: null, to },
    });
    const node = nodeAt('IND.01.AEI.01.01', [...smallPlan, revise(2025, '80'), revise(2026, '90')]);
    const { targets, definition, revisions } = node?.detail as IndicatorDetail;
    expect(targets).toEqual({ '2025': '80', '2026': '90' });
    expect(definition.position).toBe(8);
    expect(revisions['2025']?.position).toBe(13);
    expect(revisions['2026']?.position).toBe(14);
    expect(node?.source.position).toBe(14);
  });

  it('keeps an indicator whose action leaves, so that it is there if the action comes back', () => {
    const withdrawn: PlanningEvent = { type: 'ActionWithdrawn', data: { plan: PLAN, code: 'AEI.01.01' } };
    const codes = nodes([...smallPlan, withdrawn]).map(({ code }) => code);
    expect(codes).not.toContain('AEI.01.01');
    expect(codes).toContain('IND.01.AEI.01.01');
    expect(nodes([...smallPlan, withdrawn, actionAdded('AEI.01.01')])).toHaveLength(smallPlan.length);
  });

  it('the past of a withdrawn action stays readable', () => {
    const { asOf } = given(...smallPlan).when({ type: 'ActionWithdrawn', data: { plan: PLAN, code: 'AEI.01.01' } });
    expect(asOf(planNode, smallPlan.length).map(({ code }) => code)).toContain('AEI.01.01');
  });

  it('stops at an event that changes what was never recorded', () => {
    expect(() => nodes([{ type: 'PlanRenamed', data: { plan: PLAN, name: 'x' } }])).toThrow(/never recorded/);
  });

  it('takes what the source leaves unsaid as no assumptions', () => {
    const events = [planRegistered, unitAdded, actionAdded('AEI.01.01'), indicatorDefined('IND.01.AEI.01.01')];
    expect(nodeAt('IND.01.AEI.01.01', events)?.detail).toMatchObject({ assumptions: [] });
  });
});
