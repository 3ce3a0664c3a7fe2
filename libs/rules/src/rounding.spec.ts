import fc from 'fast-check';
import { anyDecimal } from '../test/arbitraries.js';
import { decimal, decimalText } from './decimal.js';
import { rounded } from './rounding.js';

const rules = { decimals: 2 };

describe('rounded', () => {
  it.each([
    ['59.484333', '59.48'],
    ['2.345', '2.35'],
    ['-2.345', '-2.35'],
    ['1.005', '1.01'],
    ['2.344999', '2.34'],
  ])('%s is %s', (exact, printed) => {
    expect(decimalText(rounded(decimal(exact), rules), 2)).toBe(printed);
  });

  it('is symmetric around 0 and never farther than half a unit', () => {
    fc.assert(
      fc.property(anyDecimal, (text) => {
        const exact = decimal(text);
        expect(rounded(exact.neg(), rules).eq(rounded(exact, rules).neg())).toBe(true);
        expect(rounded(exact, rules).minus(exact).abs().lte('0.005')).toBe(true);
      }),
    );
  });
});
