import fc from 'fast-check';
import { anyDecimal } from '../test/arbitraries.js';
import { decimal, decimalText, NotADecimal, storedText } from './decimal.js';
import { Exact } from './exact.js';

describe('decimal', () => {
  it.each(['0', '88.70', '-3.5', '999999999999999999.999999'])('reads %s', (text) => {
    expect(decimal(text).eq(text)).toBe(true);
  });

  it.each(['', ' 1', '1,295', '1.', '.5', '+1', '1e3', '0x1F', 'NaN', 'Infinity', '1.1234567890123', '1234567890123456789', '１'])(
    'refuses «%s»',
    (text) => expect(() => decimal(text)).toThrow(NotADecimal),
  );

  it('says in Spanish what is wrong', () => {
    expect(() => decimal('1,295')).toThrow('«1,295» no es un número válido: se espera punto decimal');
  });

  it('adds 0.1 and 0.2 exactly', () => {
    expect(decimalText(decimal('0.1').plus(decimal('0.2')))).toBe('0.3');
  });

  it('knows no negative zero', () => {
    expect(decimalText(decimal('-0.00'))).toBe('0');
    expect(decimalText(decimal('-0.001'), 2)).toBe('0.00');
  });

  it('gives back the number it read, without exponent', () => {
    fc.assert(fc.property(anyDecimal, (text) => decimal(decimalText(decimal(text))).eq(decimal(text))));
    expect(decimalText(decimal('0.000001'))).toBe('0.000001');
  });
});

describe('an exact figure as a stored decimal', () => {
  it('is cut off, never rounded up to a bound', () => {
    expect(storedText(new Exact(200).div(3))).toBe('66.666666666666');
    expect(storedText(new Exact('49.9999999999999999'))).toBe('49.999999999999');
    expect([storedText(new Exact(50)), storedText(new Exact('-0.0000000000001'))]).toEqual(['50', '-0.000000000001']);
  });

  it('can be read again, and lies on the same side of every stored decimal', () => {
    const quotient = fc.tuple(fc.bigInt(-(10n ** 18n), 10n ** 18n), fc.bigInt(1n, 10n ** 12n)).map(([n, d]) => new Exact(n.toString()).div(d.toString()));
    fc.assert(fc.property(quotient, anyDecimal, (exact, bound) => expect(decimal(storedText(exact)).gte(decimal(bound))).toBe(exact.gte(decimal(bound)))));
  });
});
