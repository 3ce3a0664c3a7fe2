import type { Decimal } from 'decimal.js';
import { Exact, ExactSum } from './exact.js';
import { rounded } from './rounding.js';
import type { RuleSet } from './types.js';

/** What a mean is made of: terms can be put in or taken out without the others at hand. Percent. */
export interface AverageTally {
  sum: Decimal;
  terms: number;
  /** Actions that are left out of the mean. */
  excluded: number;
}

/** A simple mean with what is needed to check it by hand. Percent. */
export interface Average extends AverageTally {
  /** Null when nothing counts. */
  exact: Decimal | null;
  rounded: Decimal | null;
}

export const NOTHING_AVERAGED: AverageTally = { sum: new ExactSum(0), terms: 0, excluded: 0 };

/** The tally after the terms of some actions have left and those of others have entered (see `averageTerm`); null is left out. */
export function movedAverage(tally: AverageTally, leaving: readonly (Decimal | null)[], entering: readonly (Decimal | null)[]): AverageTally {
  const out = leaving.filter((term) => term !== null);
  const into = entering.filter((term) => term !== null);
  const sum = into.reduce((total, term) => total.plus(term), out.reduce((total, term) => total.minus(term), new ExactSum(tally.sum)));
  const terms = tally.terms - out.length + into.length;
  return { sum, terms, excluded: tally.excluded + tally.terms - leaving.length + entering.length - terms };
}

/** Average of the plan: simple mean of the terms of its actions. */
export function planAverage(terms: readonly (Decimal | null)[], rules: RuleSet): Average {
  return averageOfTally(movedAverage(NOTHING_AVERAGED, [], terms), rules);
}

export function averageOfTally(tally: AverageTally, rules: RuleSet): Average {
  const exact = tally.terms > 0 ? new Exact(tally.sum).div(tally.terms) : null;
  return { ...tally, exact, rounded: exact && rounded(exact, rules) };
}
