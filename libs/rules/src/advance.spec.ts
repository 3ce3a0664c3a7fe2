import fc from 'fast-check';
import { anyIndicator, natural, positive } from '../test/arbitraries.js';
import { indicator, maximum, minimum } from '../test/indicator.js';
import { advance } from './advance.js';
import { decimal } from './decimal.js';
import { namedFigure } from './reported.js';
import { CEPLAN_2022 } from './rule-sets/ceplan-2022.js';
import { LARES_2025 } from './rule-sets/lares-2025.js';
import { ruleSets } from './rule-sets/registry.js';
import type { IndicatorInput, RuleSet } from './types.js';
import { withOptions } from './with-options.js';

const DESC = { sense: 'descendente' } as const;

function figure(input: IndicatorInput, rules: RuleSet = LARES_2025): string {
  return namedFigure(advance(input, rules), rules);
}

function percent(input: IndicatorInput) {
  const result = advance(input, LARES_2025);
  if (result.kind !== 'value') throw new Error(`expected a value, got ${result.kind}`);
  return result;
}

describe('advance, tipo I', () => {
  it.each<[string, string | null, string, Partial<IndicatorInput>]>([
    ['90.01', '88.70', '98.54', {}],
    ['46.36', '42.72', '92.15', {}],
    ['26.6', '17.05', '64.10', {}],
    ['852', '430', '50.47', {}],
    ['3047', '1295.60', '42.52', {}],
    ['240', '21', '8.75', {}],
    ['9', '35', '100.00', {}],
    ['855', '760', '100.00', maximum],
    ['57', '25', '100.00', DESC],
    ['8', null, 'ND', {}],
    ['0', '0', 'NA', {}],
  ])('target %s, value %s gives %s', (target, value, expected, given) => {
    expect(figure(indicator({ ...given, target, value }))).toBe(expected);
  });

  it.each<[string, string, string, Partial<IndicatorInput>]>([
    ['25', '50', '50.00', DESC],
    ['25', '0', '100.00', DESC],
    ['25', '-4', '100.00', DESC],
    ['855', '855', '100.00', maximum],
    ['855', '900', '95.00', maximum],
    ['855', '900', '100.00', minimum],
    ['855', '855', '100.00', minimum],
    ['800', '600', '75.00', minimum],
    ['10', '-5', '0.00', {}],
  ])('target %s, value %s gives %s by our reading of the rule', (target, value, expected, given) => {
    expect(figure(indicator({ ...given, target, value }))).toBe(expected);
  });

  it('divides plainly by a permissible limit when the rule set says so', () => {
    const plain = withOptions(LARES_2025, { permissible: 'plain-division' });
    expect(figure(indicator({ ...maximum, target: '855', value: '760' }), plain)).toBe('88.89');
    expect(figure(indicator({ ...minimum, target: '855', value: '900' }), plain)).toBe('100.00');
  });

  it.each(ruleSets)('a target of 0 is not applicable for every sense under $id', (rules) => {
    for (const given of [{}, DESC, maximum, minimum]) {
      const result = advance(indicator({ ...given, target: '0.00', value: '5' }), rules);
      expect(result).toEqual({ kind: 'not-applicable', why: 'target-zero' });
    }
  });

  it('a missing value is «sin dato» even where the target is 0, never 0', () => {
    expect(advance(indicator({ target: '0', value: null }), CEPLAN_2022)).toEqual({ kind: 'no-data' });
    expect(advance(indicator({ target: '0', value: null }), LARES_2025)).toEqual({ kind: 'no-data' });
  });

  it.each([
    ['target-missing', indicator({ target: null, value: null })],
    ['target-negative', indicator({ target: '-4', value: '-8' })],
    ['sense-undefined', indicator({ sense: 'no definido' })],
  ])('says why it does not apply: %s', (why, input) => {
    expect(advance(input, LARES_2025)).toEqual({ kind: 'not-applicable', why });
  });

  it('keeps what capping takes away, and the digits that rounding takes away', () => {
    expect(percent(indicator({ target: '8', value: '20' })).uncapped.toString()).toBe('250');
    expect(percent(indicator({ target: '3', value: '1' })).exact.toString()).toMatch(/^33\.3{38}$/);
  });

  it('lies between 0 and 100 for any input and rule set', () => {
    fc.assert(
      fc.property(anyIndicator, fc.constantFrom(...ruleSets), (input, rules) => {
        const result = advance(input, rules);
        if (result.kind !== 'value') return;
        expect(result.exact.gte(0) && result.exact.lte(100)).toBe(true);
        expect(result.rounded.gte(0) && result.rounded.lte(100)).toBe(true);
      }),
    );
  });

  it('never falls when an ascending value, or one with a minimum, rises', () => {
    fc.assert(
      fc.property(positive, natural, natural, fc.constantFrom({}, minimum), (target, one, other, given) => {
        const [low, high] = decimal(one).lte(decimal(other)) ? [one, other] : [other, one];
        const before = percent(indicator({ ...given, target, value: low })).exact;
        expect(percent(indicator({ ...given, target, value: high })).exact.gte(before)).toBe(true);
      }),
    );
  });

  it('never rises when a descending value, or one with a maximum, rises', () => {
    fc.assert(
      fc.property(positive, natural, natural, fc.constantFrom(DESC, maximum), (target, one, other, given) => {
        const [low, high] = decimal(one).lte(decimal(other)) ? [one, other] : [other, one];
        const before = percent(indicator({ ...given, target, value: low })).exact;
        expect(percent(indicator({ ...given, target, value: high })).exact.lte(before)).toBe(true);
      }),
    );
  });
});
