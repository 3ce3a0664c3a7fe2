import fc from 'fast-check';
import { anyDecimal } from '../test/arbitraries.js';
import { decimal } from './decimal.js';
import { formatNumber, formatPercent } from './format-number.js';

describe('numbers for people', () => {
  it.each([
    ['1234567.89', undefined, '1,234,567.89'],
    ['88.70', undefined, '88.70'],
    ['-1000', undefined, '-1,000'],
    ['-0.00', undefined, '0.00'],
    ['999', 2, '999.00'],
    ['1234.565', 2, '1,234.57'],
    ['999999999999999999.999999', undefined, '999,999,999,999,999,999.999999'],
  ])('%s with %s places is %s', (text, places, expected) => {
    expect(formatNumber(text, places)).toBe(expected);
  });

  it('a percentage has two decimals and a space before its sign', () => {
    expect(formatPercent('59.484333')).toBe('59.48 %');
    expect(formatPercent(decimal('58'))).toBe('58.00 %');
  });

  it('without its commas it is the number again', () => {
    fc.assert(fc.property(anyDecimal, (text) => decimal(formatNumber(text).replaceAll(',', '')).eq(decimal(text))));
  });
});
