import fc from 'fast-check';
import { anyDecimal } from '../test/arbitraries.js';
import { indicator, maximum } from '../test/indicator.js';
import { advanceTipo2 } from './advance-tipo2.js';
import { namedFigure } from './reported.js';
import { LARES_2025 } from './rule-sets/lares-2025.js';
import type { IndicatorInput } from './types.js';

const tipo2 = (given: Partial<IndicatorInput>) => advanceTipo2(indicator(given), LARES_2025);
const figure = (given: Partial<IndicatorInput>) => namedFigure(tipo2(given), LARES_2025);

describe('advance, tipo II', () => {
  it.each([
    ['AEI.02.01', '88.70', '90.01', '88.70'],
    ['AEI.03.01', '42.72', '46.36', '42.72'],
  ])('%s stands at its baseline, so it walked nothing', (_action, baseline, target, value) => {
    expect(figure({ baseline, target, value })).toBe('0.00');
  });

  it('is not capped, and goes below 0 when the indicator goes backwards', () => {
    expect(figure({ baseline: '10', target: '20', value: '35' })).toBe('250.00');
    expect(figure({ baseline: '10', target: '20', value: '5' })).toBe('-50.00');
  });

  it('mirrors a descending indicator', () => {
    expect(figure({ sense: 'descendente', baseline: '80', target: '60', value: '75' })).toBe('25.00');
  });

  it.each<[string, Partial<IndicatorInput>]>([
    ['target-equals-baseline', { baseline: '25.00', target: '25', value: '25' }],
    ['baseline-missing', { baseline: null }],
    ['target-missing', { baseline: '1', target: null }],
    ['sense-undefined', { ...maximum, baseline: '1' }],
  ])('says why it does not apply: %s', (why, given) => {
    expect(tipo2(given)).toEqual({ kind: 'not-applicable', why });
  });

  it('is «sin dato» without a value', () => {
    expect(tipo2({ baseline: '1', value: null })).toEqual({ kind: 'no-data' });
  });

  it('is 0 at the baseline and 100 at the target', () => {
    fc.assert(
      fc.property(anyDecimal, anyDecimal, (baseline, target) => {
        if (tipo2({ baseline, target, value: '0' }).kind !== 'value') return;
        expect(figure({ baseline, target, value: baseline })).toBe('0.00');
        expect(figure({ baseline, target, value: target })).toBe('100.00');
      }),
    );
  });
});
