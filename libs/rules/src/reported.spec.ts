import { actionAdvance } from './action-advance.js';
import { decimal } from './decimal.js';
import { countedReported, namedFigure, reportedAction, reportedAdvance, sameFigure } from './reported.js';
import { CEPLAN_2022 } from './rule-sets/ceplan-2022.js';
import { LARES_2025 } from './rule-sets/lares-2025.js';
import type { Relevance, Result, RuleSet } from './types.js';

const TARGET_ZERO: Result = { kind: 'not-applicable', why: 'target-zero' };
const OTHER: Result = { kind: 'value', exact: decimal('1'), rounded: decimal('1'), uncapped: decimal('1') };

function action(printed: [string | null, Relevance, Result?][], rules: RuleSet): string {
  const indicators = printed.map(([text, relevance, recalculated = OTHER]) => ({
    relevance,
    reported: reportedAdvance(text, rules),
    recalculated,
  }));
  const reported = reportedAction(indicators, rules);
  return reported.kind === 'not-reported' ? reported.kind : namedFigure(reported, rules);
}

describe('the printed figure', () => {
  it('reads a percentage, «ND» and nothing', () => {
    expect(reportedAdvance('98.54', LARES_2025)).toMatchObject({ kind: 'value', exact: decimal('98.54') });
    expect(reportedAdvance('ND', LARES_2025)).toEqual({ kind: 'no-data' });
    expect(reportedAdvance(null, LARES_2025)).toEqual({ kind: 'not-reported' });
  });

  it('of an action with one indicator is that indicator\'s', () => {
    expect(action([['98.54', 1]], LARES_2025)).toBe('98.54');
    expect(action([['0', 1, TARGET_ZERO]], CEPLAN_2022)).toBe('0.00');
  });

  it('of an action with several is their mean, weighed by relevance, over those that were printed', () => {
    expect(action([['90', 1], ['30', 2]], LARES_2025)).toBe('70.00');
    expect(action([['90', 1], ['ND', 2], [null, 1]], LARES_2025)).toBe('90.00');
    expect(action([['ND', 1], [null, 1]], LARES_2025)).toBe('ND');
    expect(action([[null, 1], [null, 1]], LARES_2025)).toBe('not-reported');
  });

  it('of a target of 0 weighs as the rule set says', () => {
    expect(action([['90', 1], ['0', 1, TARGET_ZERO]], LARES_2025)).toBe('45.00');
    expect(action([['90', 1], ['0', 1, TARGET_ZERO]], CEPLAN_2022)).toBe('90.00');
  });

  it('is left out of counts and averages where the rule set leaves targets of 0 out', () => {
    const zero = reportedAdvance('0', LARES_2025);
    expect(countedReported(zero, TARGET_ZERO, LARES_2025)).toBe(zero);
    expect(countedReported(zero, TARGET_ZERO, CEPLAN_2022)).toEqual(TARGET_ZERO);
    expect(countedReported(zero, OTHER, CEPLAN_2022)).toBe(zero);
  });

  it('counts as «sin dato» when nobody typed it', () => {
    const missing = countedReported({ kind: 'not-reported' }, OTHER, LARES_2025);
    expect(missing).toEqual(actionAdvance([], LARES_2025));
  });

  it('is the same however it is written', () => {
    expect(sameFigure('58', '58.00', LARES_2025)).toBe(true);
    expect(sameFigure('58', '58.01', LARES_2025)).toBe(false);
    expect(sameFigure('ND', 'ND', LARES_2025)).toBe(true);
    expect(sameFigure('ND', '0', LARES_2025)).toBe(false);
  });
});
