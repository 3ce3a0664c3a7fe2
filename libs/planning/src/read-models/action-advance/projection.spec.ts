import { given } from '../../../test/given.js';
import { actionAdded, corrected, indicatorDefined, PERIOD, PLAN, reported, smallPlan } from '../../../test/small-plan.js';
import type { PlanningEvent } from '../../contract/events.js';
import type { ActionAdvanceRow } from '../../contract/rows.js';
import { actionAdvance } from './table.js';

const FIRST = 'IND.01.AEI.01.01';
const ZERO = 'IND.01.AEI.01.02';
const lares = (rows: readonly ActionAdvanceRow[]) => rows.filter(({ rule_set }) => rule_set === 'lares-2025@1');
const rowOf = (action: string, ...events: PlanningEvent[]) =>
  lares(given(...smallPlan).when(...events).then(actionAdvance)).find((row) => row.action === action)!;
const explained = (reportedFigure: string, recalculated: string, ruleSet = 'lares-2025@1'): PlanningEvent => ({
  type: 'DifferenceExplained',
  data: { plan: PLAN, indicator: FIRST, period: PERIOD, ruleSet, reported: reportedFigure, recalculated, explanation: 'Porque sí.' },
});

describe('action advance', () => {
  it('has no rows until something of the period is reported', () => {
    expect(given().when(...smallPlan).then(actionAdvance)).toEqual([]);
  });

  it('gives every action a row per rule set from the first value of the period, without data if it has none', () => {
    const rows = given(...smallPlan).when(reported(FIRST, '50')).then(actionAdvance);
    expect(rows.map(({ rule_set, action, recalculated }) => `${rule_set} ${action} ${recalculated.kind}`)).toEqual([
      'ceplan-2022@1 AEI.01.01 value',
      'ceplan-2022@1 AEI.01.02 no-data',
      'ceplan-2022@1 AEI.02.01 no-data',
      'lares-2025@1 AEI.01.01 value',
      'lares-2025@1 AEI.01.02 no-data',
      'lares-2025@1 AEI.02.01 no-data',
    ]);
  });

  it('opens the period also with an indicator of an objective, which has no row itself', () => {
    const rows = given(...smallPlan).when(reported('IND.01.OEI.01', '50')).then(actionAdvance);
    expect(rows.map(({ recalculated }) => recalculated.kind)).toEqual(Array(6).fill('no-data'));
  });

  it('computes again only the action that a value touches', () => {
    const { changed } = given(...smallPlan, reported(FIRST, '50')).when(reported('IND.01.AEI.02.01', '10'));
    expect(changed(actionAdvance).map(({ action }) => action)).toEqual(['AEI.02.01', 'AEI.02.01']);
  });

  it('carries everything needed to explain the figure', () => {
    const row = rowOf('AEI.01.01', reported(FIRST, '250', '100'));
    expect(row.indicators).toEqual([
      {
        code: FIRST,
        name: `Indicador ${FIRST}`,
        unit: '11.01',
        relevance: 1,
        weight: '1',
        sense: 'ascendente',
        aggregation: 'agregable',
        target: '100',
        baseline: '0',
        value: '250',
        reported: { kind: 'value', exact: '100', rounded: '100.00' },
        recalculated: { kind: 'value', exact: '100', rounded: '100.00', uncapped: '250' },
        tipo2: { kind: 'value', exact: '250', rounded: '250.00' },
        formula: 'min(100, 250 / 100 × 100)',
        difference: 'none',
        explanation: null,
        corrections: 0,
        sources: [expect.objectContaining({ position: 8 }), expect.objectContaining({ position: 13 })],
      },
    ]);
    expect(row).toMatchObject({ objective: 'OEI.01', name: 'Acción AEI.01.01', priority: 1 });
  });

  it('weighs several indicators, those without data left out', () => {
    const half = rowOf('AEI.02.01', reported('IND.01.AEI.02.01', '90', '90'));
    expect(half).toMatchObject({ reported: { rounded: '90.00' }, recalculated: { rounded: '90.00' } });
    expect(half.indicators.map(({ weight }) => weight)).toEqual(['1', null]);
    const whole = rowOf('AEI.02.01', reported('IND.01.AEI.02.01', '90', '90'), reported('IND.02.AEI.02.01', '30', '60'));
    expect(whole).toMatchObject({ reported: { rounded: '80.00' }, recalculated: { rounded: '70.00' } });
    expect(whole.indicators.map(({ weight }) => weight)).toEqual(['0.666667', '0.333333']);
  });

  it('tells «no aplicable», «sin dato» and «not reported» apart', () => {
    expect(rowOf('AEI.01.02', reported(ZERO, '0', '0'))).toMatchObject({
      reported: { kind: 'value', rounded: '0.00' },
      recalculated: { kind: 'not-applicable', why: 'target-zero' },
      levels: { reported: { semester: 'malo' }, recalculated: { semester: 'malo' } },
    });
    expect(rowOf('AEI.01.01', reported(FIRST, null, 'ND'))).toMatchObject({
      reported: { kind: 'no-data' },
      recalculated: { kind: 'no-data' },
      levels: { reported: { semester: null }, recalculated: { annual: null } },
    });
    expect(rowOf('AEI.01.01', reported(FIRST, '5'))).toMatchObject({ reported: { kind: 'not-reported' } });
  });

  it('leaves a printed 0 without level where the rule set leaves targets of 0 out', () => {
    const rows = given(...smallPlan).when(reported(ZERO, '0', '0')).then(actionAdvance);
    const ceplan = rows.find(({ rule_set, action }) => rule_set === 'ceplan-2022@1' && action === 'AEI.01.02');
    expect(ceplan).toMatchObject({ reported: { rounded: '0.00' }, levels: { reported: { semester: null } } });
  });

  it('a difference is explained by what names its very figures under its rule set', () => {
    const [different, right] = [reported(FIRST, '58', '100'), explained('100.00', '58.00')];
    const stateAfter = (...events: PlanningEvent[]) => rowOf('AEI.01.01', different, ...events).indicators[0]!;
    expect(stateAfter()).toMatchObject({ difference: 'unexplained', explanation: null });
    expect(stateAfter(explained('100', '57.00'))).toMatchObject({ difference: 'unexplained' });
    expect(stateAfter(explained('100', '58.00', 'ceplan-2022@1'))).toMatchObject({ difference: 'unexplained' });
    expect(stateAfter(right)).toMatchObject({ difference: 'explained', explanation: 'Porque sí.' });
    expect(stateAfter(right, corrected(FIRST, { value: '59', printedAdvance: '100' }))).toMatchObject({
      difference: 'unexplained',
      corrections: 1,
    });
  });

  it('an action, an indicator or a revised target joins every open period of its year', () => {
    const open = [reported(FIRST, '50'), reported(FIRST, '50', null, '2026-S1')];
    const added = given(...smallPlan, ...open).when(actionAdded('AEI.02.02'));
    expect(lares(added.changed(actionAdvance)).map(({ period }) => period)).toEqual(['2025-S1', '2026-S1']);
    const defined = given(...smallPlan, ...open).when(indicatorDefined('IND.02.AEI.01.02'));
    expect(lares(defined.changed(actionAdvance)).map(({ indicators }) => indicators.length)).toEqual([2, 2]);
    const revision = { plan: PLAN, indicator: FIRST, year: 2026, from: null, to: '200' };
    const revised = given(...smallPlan, ...open).when({ type: 'TargetRevised', data: revision });
    expect(lares(revised.changed(actionAdvance))).toMatchObject([{ period: '2026-S1', recalculated: { rounded: '25.00' } }]);
  });

  it('takes away a withdrawn action and its past stays', () => {
    const past = [...smallPlan, reported(FIRST, '50')];
    const { then, asOf } = given(...past).when({ type: 'ActionWithdrawn', data: { plan: PLAN, code: 'AEI.01.01' } });
    expect(lares(then(actionAdvance)).map(({ action }) => action)).toEqual(['AEI.01.02', 'AEI.02.01']);
    expect(lares(asOf(actionAdvance, past.length))).toHaveLength(3);
  });

  it('a withdrawn action that comes back has its indicators and values again', () => {
    const events: PlanningEvent[] = [{ type: 'ActionWithdrawn', data: { plan: PLAN, code: 'AEI.01.01' } }, actionAdded('AEI.01.01')];
    expect(rowOf('AEI.01.01', reported(FIRST, '50'), ...events)).toMatchObject({ recalculated: { rounded: '50.00' } });
  });

  it('a revision of another year makes no new version', () => {
    const revision = { plan: PLAN, indicator: FIRST, year: 2030, from: null, to: '200' };
    const { changed } = given(...smallPlan, reported(FIRST, '50')).when({ type: 'TargetRevised', data: revision });
    expect(changed(actionAdvance)).toEqual([]);
  });
});
