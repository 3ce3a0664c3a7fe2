import { indicator, maximum, minimum } from '../test/indicator.js';
import { formulaText } from './formula-text.js';
import { LARES_2025 } from './rule-sets/lares-2025.js';
import type { IndicatorInput } from './types.js';
import { withOptions } from './with-options.js';

describe('the formula in words', () => {
  it.each<[string, Partial<IndicatorInput>]>([
    ['min(100, 88.70 / 90.01 × 100)', { target: '90.01', value: '88.70' }],
    ['min(100, 25 / 57 × 100)', { sense: 'descendente', target: '25', value: '57' }],
    ['0 en un indicador que debe bajar hasta 25 → 100', { sense: 'descendente', target: '25', value: '0' }],
    ['760 ≤ 855: dentro del máximo permisible → 100', { ...maximum, target: '855', value: '760' }],
    ['855 ≤ 855: dentro del máximo permisible → 100', { ...maximum, target: '855', value: '855' }],
    ['900 > 855: fuera del máximo permisible → 855 / 900 × 100', { ...maximum, target: '855', value: '900' }],
    ['900 ≥ 855: dentro del mínimo permisible → 100', { ...minimum, target: '855', value: '900' }],
    ['600 < 800: fuera del mínimo permisible → 600 / 800 × 100', { ...minimum, target: '800', value: '600' }],
    ['-6 < 8: fuera del mínimo permisible → max(0, -6 / 8 × 100)', { ...minimum, target: '8', value: '-6' }],
    ['max(0, -5 / 10 × 100)', { target: '10', value: '-5' }],
    ['sin dato', { value: null }],
    ['logro esperado 0: el avance no se calcula', { target: '0', value: '0' }],
    ['sin logro esperado para el año', { target: null }],
    ['sentido no definido: el avance no se calcula', { sense: 'no definido' }],
  ])('%s', (text, given) => {
    expect(formulaText(indicator(given), LARES_2025)).toBe(text);
  });

  it('follows the rule set', () => {
    const plain = withOptions(LARES_2025, { permissible: 'plain-division' });
    const input = indicator({ ...maximum, target: '855', value: '760' });
    expect(formulaText(input, plain)).toBe('min(100, 760 / 855 × 100)');
  });
});
