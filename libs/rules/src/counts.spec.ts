import fc from 'fast-check';
import { anyResult } from '../test/arbitraries.js';
import { indicator, maximum } from '../test/indicator.js';
import { actionAdvance } from './action-advance.js';
import { advance } from './advance.js';
import { colourOf, NO_COLOURS } from './colour-counts.js';
import { levelClass, NO_LEVELS } from './level-counts.js';
import { movedCounts } from './moved-counts.js';
import { ruleSets } from './rule-sets/registry.js';
import { LARES_2025 } from './rule-sets/lares-2025.js';
import type { IndicatorInput, ScaleName } from './types.js';

const colour = (given: Partial<IndicatorInput>) => colourOf(advance(indicator(given), LARES_2025), 'semester', LARES_2025);

describe('counts', () => {
  it.each<[string, Partial<IndicatorInput>]>([
    ['red', { value: '29' }],
    ['yellow', { value: '30' }],
    ['green', { value: '100' }],
    ['excess', { value: '100.01' }],
    ['noData', { value: null }],
    ['red', { target: '0', value: '0' }],
    ['green', { ...maximum, value: '10' }],
  ])('%s is the colour of %j', (expected, given) => expect(colour(given)).toBe(expected));

  it('excess is also bueno', () => {
    const result = advance(indicator({ value: '300' }), LARES_2025);
    expect(levelClass(result, 'annual', LARES_2025)).toBe('bueno');
  });

  it('one indicator in excess does not hide another that falls short', () => {
    const group = ['1000', '10'].map((value) => ({
      relevance: 1 as const,
      result: advance(indicator({ value }), LARES_2025),
    }));
    expect(colourOf(actionAdvance(group, LARES_2025), 'annual', LARES_2025)).toBe('red');
  });

  it('add up to the total, and colours agree with levels', () => {
    const scales = fc.constantFrom<ScaleName>('semester', 'annual');
    fc.assert(
      fc.property(fc.array(anyResult), scales, fc.constantFrom(...ruleSets), (results, scale, rules) => {
        const levels = movedCounts(NO_LEVELS, [], results.map((result) => levelClass(result, scale, rules)));
        const colours = movedCounts(NO_COLOURS, [], results.map((result) => colourOf(result, scale, rules)));
        const { total, ...parts } = levels;
        expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(total);
        expect(total).toBe(results.length);
        expect(colours).toMatchObject({ total, red: levels.malo, yellow: levels.regular });
        expect(colours.green + colours.excess).toBe(levels.bueno);
        expect(colours.noData).toBe(levels.noData + levels.notApplicable);
      }),
    );
  });
});
