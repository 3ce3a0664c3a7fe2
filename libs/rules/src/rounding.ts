import type { Decimal } from 'decimal.js';
import { Exact } from './exact.js';
import type { RuleSet } from './types.js';

/** The printed figure: the rule set's decimal places, half away from zero. */
export function rounded(exact: Decimal, rules: Pick<RuleSet, 'decimals'>): Decimal {
  return exact.toDecimalPlaces(rules.decimals, Exact.ROUND_HALF_UP);
}
