import type { Decimal } from 'decimal.js';
import { ZERO } from './exact.js';
import { rounded } from './rounding.js';
import type { RuleSet } from './types.js';

/** A simple mean with what is needed to check it by hand. Percent. */
export interface Average {
  sum: Decimal;
  terms: number;
  excluded: number;
  /** Null when nothing counts. */
  exact: Decimal | null;
  rounded: Decimal | null;
}

/** Average of the plan: simple mean of the terms of its actions (see `averageTerm`); null is left out. */
export function planAverage(terms: readonly (Decimal | null)[], rules: RuleSet): Average {
  const counted = terms.filter((term) => term !== null);
  const sum = counted.reduce((total, term) => (term.isZero() ? total : total.plus(term)), ZERO);
  const exact = counted.length > 0 ? sum.div(counted.length) : null;
  return {
    sum,
    terms: counted.length,
    excluded: terms.length - counted.length,
    exact,
    rounded: exact && rounded(exact, rules),
  };
}
