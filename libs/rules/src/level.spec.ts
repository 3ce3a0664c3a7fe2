import fc from 'fast-check';
import { anyDecimal } from '../test/arbitraries.js';
import { indicator } from '../test/indicator.js';
import { advance } from './advance.js';
import { decimal } from './decimal.js';
import { bandOf, levelOf } from './level.js';
import { CEPLAN_2022 } from './rule-sets/ceplan-2022.js';
import { LARES_2025 } from './rule-sets/lares-2025.js';
import type { Result, ScaleName } from './types.js';

describe('level', () => {
  it.each<[ScaleName, string, string]>([
    ['semester', '0', 'malo'],
    ['semester', '29.999999', 'malo'],
    ['semester', '30', 'regular'],
    ['semester', '50', 'bueno'],
    ['annual', '74.999999', 'malo'],
    ['annual', '75', 'regular'],
    ['annual', '95', 'bueno'],
    ['annual', '100', 'bueno'],
  ])('on the %s scale %s is %s', (scale, percent, level) => {
    expect(bandOf(decimal(percent), LARES_2025.scales[scale])).toBe(level);
  });

  it('is decided on the unrounded figure: 29.996 is printed 30.00 and is malo', () => {
    const result = advance(indicator({ target: '1000', value: '299.96' }), LARES_2025) as Extract<Result, { kind: 'value' }>;
    expect(result.rounded.toString()).toBe('30');
    expect(levelOf(result, 'semester', LARES_2025)).toBe('malo');
  });

  it('is right at the finest distance from a bound that inputs allow', () => {
    const target = '999999999999999999.999999';
    expect(levelOf(advance(indicator({ target, value: '499999999999999999.999999' }), LARES_2025), 'semester', LARES_2025)).toBe('regular');
    expect(levelOf(advance(indicator({ target, value: '500000000000000000.000000' }), LARES_2025), 'semester', LARES_2025)).toBe('bueno');
  });

  it('of a target of 0 is what the rule set says, and «sin dato» has none', () => {
    const zero = { kind: 'not-applicable', why: 'target-zero' } as const;
    expect(levelOf(zero, 'semester', LARES_2025)).toBe('malo');
    expect(levelOf(zero, 'semester', CEPLAN_2022)).toBeNull();
    expect(levelOf({ kind: 'no-data' }, 'semester', LARES_2025)).toBeNull();
  });

  it('exists for every percentage', () => {
    const scales = fc.constantFrom<ScaleName>('semester', 'annual');
    fc.assert(
      fc.property(anyDecimal, scales, (text, name) => {
        const { bands } = LARES_2025.scales[name];
        const [, second, third] = bands;
        const percent = decimal(text);
        const expected = percent.gte(third.from) ? third : percent.gte(second.from) ? second : bands[0];
        expect(bandOf(percent, LARES_2025.scales[name])).toBe(expected.level);
      }),
    );
  });
});
