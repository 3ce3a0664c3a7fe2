import { columnTypes } from './column-types.js';

const parserOf = (oid: number) => columnTypes.getTypeParser(oid, 'text') as (text: string) => unknown;

describe('a column', () => {
  it.each([
    ['2025-06-30 05:00:00+00', '2025-06-30T05:00:00.000Z'],
    ['2025-06-30 05:00:00.5+00', '2025-06-30T05:00:00.500Z'],
    ['2025-06-30 05:00:00.123+00', '2025-06-30T05:00:00.123Z'],
    ['2025-06-30 05:00:00.123456+00', '2025-06-30T05:00:00.123Z'],
    ['2025-06-30 00:00:00.05-05', '2025-06-30T05:00:00.050Z'],
    ['0001-01-01 00:00:00+00', '0001-01-01T00:00:00.000Z'],
  ])('of instants: %s is read as %s', (text, instant) => {
    expect(parserOf(1184)(text)).toBe(instant);
  });

  it('of positions is read as a number, any other as usual', () => {
    expect(parserOf(20)('9007199254740991')).toBe(Number.MAX_SAFE_INTEGER);
    expect(parserOf(23)('7')).toBe(7);
    expect(parserOf(25)('7')).toBe('7');
  });
});
