import { type Decimal, Exact, ExactSum as Sum } from '@quipu/rules';
import { NONE, type Percentage } from './percentage.js';
import { settled } from './settled.js';

/**
 * Percentages added up, so that one can be put in or taken out without the others at hand. The sum
 * never rounds, in whatever order: a percentage has at most 33 integer digits and 30 decimals.
 */
export interface Tally {
  sum: Decimal;
  /** Those that are figures: what the sum is of. */
  values: number;
  incomplete: number;
  unprogrammed: number;
  none: number;
}

export const NOTHING_TALLIED: Tally = { sum: new Sum(0), values: 0, incomplete: 0, unprogrammed: 0, none: 0 };

/** Of one percentage. */
export function tallyOf(one: Percentage): Tally {
  const part = { value: 'values', incomplete: 'incomplete', unprogrammed: 'unprogrammed', none: 'none' } as const;
  return { ...NOTHING_TALLIED, sum: new Sum(one.kind === 'value' ? one.exact : 0), [part[one.kind]]: 1 };
}

export function tallied(percentages: readonly Percentage[]): Tally {
  return percentages.reduce((tally, one) => withTally(tally, tallyOf(one)), NOTHING_TALLIED);
}

export function withTally(tally: Tally, added: Tally): Tally {
  return {
    sum: new Sum(tally.sum).plus(added.sum),
    values: tally.values + added.values,
    incomplete: tally.incomplete + added.incomplete,
    unprogrammed: tally.unprogrammed + added.unprogrammed,
    none: tally.none + added.none,
  };
}

/** Takes out what was put in before. */
export function withoutTally(tally: Tally, { sum, values, incomplete, unprogrammed, none }: Tally): Tally {
  return withTally(tally, { sum: sum.neg(), values: -values, incomplete: -incomplete, unprogrammed: -unprogrammed, none: -none });
}

/** Percentages of every kind. */
export function termsIn({ values, incomplete, unprogrammed, none }: Tally): number {
  return values + incomplete + unprogrammed + none;
}

/** Simple mean of the figures to so many decimal places (`PLACES`), whatever else was tallied; «-» of nothing. */
export function meanOfTally({ sum, values }: Tally, places: number): Percentage {
  return values === 0 ? NONE : { kind: 'value', exact: new Exact(settled(new Sum(sum).div(values), places)) };
}
