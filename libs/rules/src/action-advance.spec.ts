import fc from 'fast-check';
import { anyResult, relevance } from '../test/arbitraries.js';
import { actionAdvance } from './action-advance.js';
import { Exact } from './exact.js';
import { namedFigure } from './reported.js';
import { CEPLAN_2022 } from './rule-sets/ceplan-2022.js';
import { LARES_2025 } from './rule-sets/lares-2025.js';
import { ruleSets } from './rule-sets/registry.js';
import type { NotApplicableReason, Relevance, Result } from './types.js';
import type { WeighedResult } from './weights.js';

function value(percent: string, weight: Relevance = 1): WeighedResult {
  const exact = new Exact(percent);
  return { relevance: weight, result: { kind: 'value', exact, rounded: exact.toDecimalPlaces(2), uncapped: exact } };
}

function none(why: NotApplicableReason | 'no-data', weight: Relevance = 1): WeighedResult {
  return { relevance: weight, result: why === 'no-data' ? { kind: why } : { kind: 'not-applicable', why } };
}

const lares = (...group: WeighedResult[]) => namedFigure(actionAdvance(group, LARES_2025), LARES_2025);
const ceplan = (...group: WeighedResult[]) => namedFigure(actionAdvance(group, CEPLAN_2022), CEPLAN_2022);

describe('advance of an action', () => {
  it('is that of its only indicator, unrounded', () => {
    const result = actionAdvance([value('29.996')], LARES_2025) as Extract<Result, { kind: 'value' }>;
    expect(result.exact.toString()).toBe('29.996');
  });

  it('weighs several indicators by relevance', () => {
    expect(lares(value('90', 1), value('30', 2))).toBe('70.00');
    expect(lares(value('98.54'), value('92.15'))).toBe('95.35');
  });

  it('leaves «sin dato» out of the mean', () => {
    expect(lares(value('90'), none('no-data'))).toBe('90.00');
  });

  it('counts a target of 0 as the rule set says', () => {
    expect(lares(value('90'), none('target-zero'))).toBe('45.00');
    expect(ceplan(value('90'), none('target-zero'))).toBe('90.00');
  });

  it('has no data when no indicator has a value and one has no data', () => {
    expect(actionAdvance([none('target-zero'), none('no-data')], LARES_2025)).toEqual({ kind: 'no-data' });
    expect(actionAdvance([], LARES_2025)).toEqual({ kind: 'no-data' });
  });

  it('is not applicable when none of its indicators is', () => {
    const result = { kind: 'not-applicable', why: 'target-zero' };
    expect(actionAdvance([none('target-zero')], LARES_2025)).toEqual(result);
    expect(actionAdvance([none('target-missing'), none('target-zero')], LARES_2025)).toEqual(result);
  });

  const groups = fc.array(fc.record({ relevance, result: anyResult }), { minLength: 1, maxLength: 8 });

  it('lies between the least and the greatest of its terms', () => {
    fc.assert(
      fc.property(groups, (group) => {
        const result = actionAdvance(group, CEPLAN_2022);
        if (result.kind !== 'value') return;
        const terms = group.flatMap(({ result: one }) => (one.kind === 'value' ? [one] : []));
        const bounds = terms.flatMap(({ exact, rounded }) => [exact, rounded]);
        expect(result.exact.gte(Exact.min(...bounds)) && result.exact.lte(Exact.max(...bounds))).toBe(true);
      }),
    );
  });

  it('does not depend on the order of the indicators', () => {
    fc.assert(
      fc.property(groups, fc.constantFrom(...ruleSets), (group, rules) => {
        expect(actionAdvance(group.toReversed(), rules)).toEqual(actionAdvance(group, rules));
      }),
    );
  });
});
