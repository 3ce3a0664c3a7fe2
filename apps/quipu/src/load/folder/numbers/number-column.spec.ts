import { NumberColumn } from './number-column.js';
import type { DecimalMark } from './number-shape.js';

function readAll(cells: string[], declared?: DecimalMark) {
  const column = new NumberColumn(cells, declared);
  return cells.map((cell) => {
    const read = column.read(cell);
    return 'value' in read ? read.value : `✘ ${read.problem}`;
  });
}

describe('a number column', () => {
  test('with decimal points: thousands in commas go away, printed zeros stay', () => {
    expect(readAll(['1,295.60', '88.70', '3,047', '0', '1,234,567'])).toEqual(['1295.60', '88.70', '3047', '0', '1234567']);
  });

  test('with decimal commas: the same figures, mirrored', () => {
    expect(readAll(['1.295,60', '88,70', '3.047', '0', '1.234.567'])).toEqual(['1295.60', '88.70', '3047', '0', '1234567']);
  });

  test('spaces may group thousands; soles, per cent and typographic minus are dropped', () => {
    expect(readAll(['1 295,60', '\u00a012\u00a0000 ', 'S/ 3 047,5', '45,45 %', '−2,5'])).toEqual([
      '1295.60',
      '12000',
      '3047.5',
      '45.45',
      '-2.5',
    ]);
  });

  test('a figure such as 0,125 or 1234,567 can only be a decimal', () => {
    expect(readAll(['0,125'])).toEqual(['0.125']);
    expect(readAll(['1234,567'])).toEqual(['1234.567']);
  });

  test('1,295 alone is ambiguous, and the verdict says how to settle it', () => {
    const [verdict] = readAll(['1,295', '3']);
    expect(verdict).toContain('«1,295» es ambiguo: puede ser 1295 o 1.295');
    expect(verdict).toContain('--decimal punto o --decimal coma');
    expect(verdict).toContain('separador_decimal');
  });

  test('a declaration settles what is ambiguous', () => {
    expect(readAll(['1,295'], 'punto')).toEqual(['1295']);
    expect(readAll(['1,295'], 'coma')).toEqual(['1.295']);
    expect(readAll(['1.295'], 'coma')).toEqual(['1295']);
  });

  test('a declaration that the column denies is never applied in silence', () => {
    expect(readAll(['1,295', '88.70'], 'coma')).toEqual([
      '✘ «1,295» es ambiguo: se declaró coma decimal, pero la columna usa punto («88.70»)',
      '88.70',
    ]);
  });

  test('points and commas mixed in one column are refused on every row that shows one', () => {
    const mixed = readAll(['88.70', '42,72', '5']);
    expect(mixed[0]).toContain('mezcla punto y coma decimal («88.70» y «42,72»)');
    expect(mixed[1]).toContain('mezcla punto y coma decimal');
    expect(mixed[2]).toBe('5');
  });

  test('with a declaration, only the cells against it are refused', () => {
    const mixed = readAll(['88.70', '42,72', '1,295'], 'punto');
    expect(mixed[0]).toBe('88.70');
    expect(mixed[1]).toContain('mezcla');
    expect(mixed[2]).toBe('1295');
  });

  test.each(['1.2E+05', '12,34,5', '1,29.5', '--3', '#N/A', 'doce', '1.295.60', "1'295", '٣'])('«%s» is no number', (cell) => {
    expect(readAll([cell])[0]).toBe(`✘ «${cell}» no es un número`);
  });

  test('signs and leading zeros are put in order', () => {
    expect(readAll(['+5', '-0.0', '007.50', '-012'])).toEqual(['5', '0.0', '7.50', '-12']);
  });

  test('figures beyond what the system keeps are refused', () => {
    expect(readAll(['1'.repeat(19)])[0]).toContain('18 cifras enteras');
    expect(readAll(['0.1234567890123'])[0]).toContain('12 decimales');
  });
});
