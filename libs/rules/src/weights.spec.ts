import fc from 'fast-check';
import { anyResult, relevance } from '../test/arbitraries.js';
import { Exact, ZERO } from './exact.js';
import { LARES_2025 } from './rule-sets/lares-2025.js';
import type { Relevance, Result, RuleOptions } from './types.js';
import { weights } from './weights.js';
import { withOptions } from './with-options.js';

const VALUE: Result = { kind: 'value', exact: new Exact(50), rounded: new Exact(50), uncapped: new Exact(50) };

function given(relevances: Relevance[], options: Partial<RuleOptions>): (string | undefined)[] {
  const group = relevances.map((one) => ({ relevance: one, result: VALUE }));
  return weights(group, withOptions(LARES_2025, options)).map((weight) => weight?.toFixed(4));
}

describe('weights by relevance', () => {
  it('takes Rmax from the group', () => expect(given([1, 2], { weights: 'group' })).toEqual(['0.6667', '0.3333']));
  it('takes Rmax as 3', () => expect(given([1, 2], { weights: 'fixed-3' })).toEqual(['0.6000', '0.4000']));
  it('takes no weights', () => expect(given([1, 3], { weights: 'simple' })).toEqual(['0.5000', '0.5000']));

  it('keeps the proportion between two indicators when a third has no data', () => {
    const group = [
      { relevance: 1 as const, result: VALUE },
      { relevance: 2 as const, result: VALUE },
      { relevance: 3 as const, result: { kind: 'no-data' } as const },
    ];
    expect(weights(group, LARES_2025).map((weight) => weight?.toFixed(2))).toEqual(['0.60', '0.40', undefined]);
  });

  it('sums to 1 over the indicators that count', () => {
    const groups = fc.array(fc.record({ relevance, result: anyResult }), { minLength: 1, maxLength: 8 });
    const schemes = fc.constantFrom<RuleOptions['weights']>('group', 'fixed-3', 'simple');
    fc.assert(
      fc.property(groups, schemes, (group, scheme) => {
        const given = weights(group, withOptions(LARES_2025, { weights: scheme })).filter((weight) => weight !== null);
        if (given.length === 0) return;
        const sum = given.reduce((total, weight) => total.plus(weight), ZERO);
        expect(sum.minus(1).abs().lt('1e-35')).toBe(true);
        expect(given.every((weight) => weight.gt(0) && weight.lte(1))).toBe(true);
      }),
    );
  });
});
