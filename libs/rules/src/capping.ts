import { Decimal } from 'decimal.js';
import { decimal } from './decimal.js';
import { ZERO } from './exact.js';
import { rounded } from './rounding.js';
import type { Result, RuleSet } from './types.js';

/** Between 0 and the rule set's cap. */
export function capped(uncapped: Decimal, rules: Pick<RuleSet, 'cap'>): Decimal {
  return Decimal.max(ZERO, Decimal.min(decimal(rules.cap), uncapped));
}

export function cappedValue(uncapped: Decimal, rules: RuleSet): Result {
  const exact = capped(uncapped, rules);
  return { kind: 'value', exact, rounded: rounded(exact, rules), uncapped };
}
