import { given } from '../../../test/given.js';
import { corrected, PERIOD, PLAN, reported, smallPlan } from '../../../test/small-plan.js';
import type { PlanningEvent } from '../../contract/events.js';
import { indicatorValue } from './table.js';

const INDICATOR = 'IND.01.AEI.01.01';
const explained: PlanningEvent = {
  type: 'DifferenceExplained',
  data: {
    plan: PLAN,
    indicator: INDICATOR,
    period: PERIOD,
    ruleSet: 'lares-2025@1',
    reported: '100',
    recalculated: '58.00',
    explanation: 'El indicador se mide al cierre del año.',
  },
};

describe('indicator values', () => {
  it('keeps the value and the printed advance as typed', () => {
    const [row] = given(...smallPlan).when(reported(INDICATOR, '88.70', '98.54')).then(indicatorValue);
    expect(row).toMatchObject({ indicator: INDICATOR, period: PERIOD, value: '88.70', printed_advance: '98.54', corrections: 0 });
    expect(row?.source.position).toBe(smallPlan.length + 1);
  });

  it('keeps «sin dato» apart from 0', () => {
    const [row] = given(...smallPlan).when(reported(INDICATOR, null, 'ND')).then(indicatorValue);
    expect(row).toMatchObject({ value: null, printed_advance: 'ND' });
  });

  it('puts a correction in place of the value, counts it, and leaves the old one in the past', () => {
    const past = [...smallPlan, reported(INDICATOR, '58', '100')];
    const { then, asOf } = given(...past).when(corrected(INDICATOR, { value: '60', printedAdvance: '100' }));
    expect(then(indicatorValue)).toMatchObject([{ value: '60', corrections: 1, source: { position: past.length + 1 } }]);
    expect(asOf(indicatorValue, past.length)).toMatchObject([{ value: '58', corrections: 0 }]);
  });

  it('gathers explanations, each with its own event, without touching the value\'s', () => {
    const past = [...smallPlan, reported(INDICATOR, '58', '100')];
    const [row] = given(...past).when(explained).then(indicatorValue);
    expect(row?.source.position).toBe(past.length);
    expect(row?.explanations).toMatchObject([
      { ruleSet: 'lares-2025@1', reported: '100', recalculated: '58.00', source: { position: past.length + 1 } },
    ]);
  });

  it('keeps periods apart', () => {
    const rows = given(...smallPlan, reported(INDICATOR, '1')).when(reported(INDICATOR, '2', null, '2025-S2')).then(indicatorValue);
    expect(rows.map(({ period, value }) => [period, value])).toEqual([['2025-S1', '1'], ['2025-S2', '2']]);
  });

  it('stops at a correction of what was never reported', () => {
    const correction = corrected(INDICATOR, { value: '1', printedAdvance: null });
    expect(() => given(...smallPlan).when(correction)).toThrow(/never recorded/);
  });
});
