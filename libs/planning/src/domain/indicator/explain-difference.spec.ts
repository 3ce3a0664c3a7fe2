import { given } from '@quipu/ledger/testing';
import type { IndicatorEvent } from '../../contract/events.js';
import type { ExplainDifference } from './commands.js';
import { indicatorDecider } from './decider.js';
import { indicator, milkDefined, milkReported, plan, surroundings } from './indicator.fixture.js';

const explain: ExplainDifference = {
  kind: 'explain-difference',
  plan,
  indicator,
  period: '2025-S1',
  ruleSet: 'lares-2025',
  explanation: 'El aplicativo redondeó el valor.',
};
const differing: IndicatorEvent = {
  type: 'ValueReported',
  data: { plan, indicator, period: '2025-S1', value: '900', printedAdvance: '100' },
};
const decider = indicatorDecider(surroundings);

describe('explain a difference', () => {
  it('names both figures and the version of the rules', () => {
    given(decider, milkDefined, differing)
      .when(explain)
      .gives({
        type: 'DifferenceExplained',
        data: { plan, indicator, period: '2025-S1', ruleSet: 'lares-2025@1', reported: '100', recalculated: '95.00', explanation: explain.explanation },
      });
  });

  it('refuses where reported and recalculated coincide', () => {
    given(decider, milkDefined, milkReported).when(explain).isRefused(['indicator'], /no hay diferencia/);
  });

  it('refuses where nobody typed the printed advance', () => {
    const unprinted: IndicatorEvent = { ...differing, data: { ...differing.data, printedAdvance: null } } as IndicatorEvent;
    given(decider, milkDefined, unprinted).when(explain).isRefused(['indicator'], /no hay diferencia/);
  });

  it('refuses unknown rules, listing those there are', () => {
    given(decider, milkDefined, differing).when({ ...explain, ruleSet: 'lares-2024' }).isRefused(['ruleSet'], /lares-2025 o ceplan-2022/);
  });
});
