import { cappedValue } from './capping.js';
import { decimal } from './decimal.js';
import { HUNDRED } from './exact.js';
import { formulaOf } from './formula.js';
import type { IndicatorInput, Result, RuleSet } from './types.js';

/** Avance tipo I of an indicator, percent, between 0 and the rule set's cap. Throws `NotADecimal`. */
export function advance(input: IndicatorInput, rules: RuleSet): Result {
  const formula = formulaOf(input, rules);
  switch (formula.kind) {
    case 'ratio':
      return cappedValue(decimal(formula.numerator).times(HUNDRED).div(decimal(formula.denominator)), rules);
    case 'met':
      return cappedValue(HUNDRED, rules);
    default:
      return formula;
  }
}
