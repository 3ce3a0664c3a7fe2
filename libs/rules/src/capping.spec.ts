import fc from 'fast-check';
import { anyDecimal } from '../test/arbitraries.js';
import { capped } from './capping.js';
import { decimal } from './decimal.js';

const rules = { cap: '100' };

describe('capped', () => {
  it('leaves a capped figure as it is', () => {
    fc.assert(
      fc.property(anyDecimal, (text) => {
        const once = capped(decimal(text), rules);
        expect(capped(once, rules).eq(once)).toBe(true);
        expect(once.gte(0) && once.lte(100)).toBe(true);
      }),
    );
  });
});
