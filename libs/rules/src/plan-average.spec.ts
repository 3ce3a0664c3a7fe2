import fc from 'fast-check';
import { anyResult, valueResult } from '../test/arbitraries.js';
import { decimal } from './decimal.js';
import { Exact } from './exact.js';
import { movedAverage, NOTHING_AVERAGED, planAverage } from './plan-average.js';
import { LARES_2025 } from './rule-sets/lares-2025.js';
import { averageTerm } from './treatment.js';
import type { Result, RuleSet } from './types.js';

describe('average of the plan', () => {
  it('shows its sum, its terms and what it left out', () => {
    const average = planAverage([decimal('98.54'), null, decimal('92.15'), decimal('0')], LARES_2025);
    expect(average).toMatchObject({ terms: 3, excluded: 1 });
    expect([average.sum, average.rounded].map(String)).toEqual(['190.69', '63.56']);
  });

  it('of nothing is nothing, not 0', () => {
    expect(planAverage([null], LARES_2025)).toMatchObject({ terms: 0, excluded: 1, exact: null, rounded: null });
  });

  it('lies between the least and the greatest term, whatever their order', () => {
    fc.assert(
      fc.property(fc.array(valueResult, { minLength: 1, maxLength: 40 }), (results) => {
        const terms = results.map((result) => averageTerm(result, LARES_2025)!);
        const { exact } = planAverage(terms, LARES_2025);
        expect(exact!.gte(Exact.min(...terms)) && exact!.lte(Exact.max(...terms))).toBe(true);
        expect(planAverage(terms.toReversed(), LARES_2025).exact!.eq(exact!)).toBe(true);
      }),
    );
  });

  it('is the same to the last digit when terms have come and gone, rounded or not', () => {
    const rules = fc.constantFrom<RuleSet>(LARES_2025, { ...LARES_2025, averageOf: 'exact' });
    const some = fc.array(anyResult, { maxLength: 20 });
    fc.assert(
      fc.property(some, some, some, rules, (before, gone, after, ruleSet) => {
        const terms = (results: readonly Result[]) => results.map((result) => averageTerm(result, ruleSet));
        const withAll = movedAverage(NOTHING_AVERAGED, [], terms([...before, ...gone]));
        const moved = movedAverage(withAll, terms(gone), terms(after));
        const direct = movedAverage(NOTHING_AVERAGED, [], terms([...after, ...before]));
        expect({ ...moved, sum: String(moved.sum) }).toEqual({ ...direct, sum: String(direct.sum) });
      }),
    );
  });
});
