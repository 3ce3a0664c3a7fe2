import { decimal } from '@quipu/rules';
import { count, figure, says } from './numbers.js';

describe('figures as people write them', () => {
  it.each([
    ['1 295,60', '1295.6'], ['1,107,601', '1107601'], ['3 047,00', '3047'], ['98,54', '98.54'], ['98.54', '98.54'], ['15', '15'], ['1.234,5', '1234.5'],
  ])('%s is %s', (text, value) => expect(figure(text)!.toFixed()).toBe(value));

  it('reads small numbers in words', () => expect(count('cuatro')!.toFixed()).toBe('4'));

  it.each([['64', '64.1', true], ['50', '50.47', true], ['5', '8.75', false], ['64,1', '64.10', true], ['64,2', '64.1', false]])(
    '%s says %s: %s', (text, datum, yes) => expect(says(text, decimal(datum))).toBe(yes),
  );
});
