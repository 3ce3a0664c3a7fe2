import { type Decimal, Exact } from '@quipu/rules';

/**
 * Thirds end somewhere: a sum of 40-digit quotients is off by some of its last digits, and a mean that
 * is 53.125 comes out as 53.124…97, which prints lower and, beside a bound, changes a level. So each
 * step drops the digits that its terms' errors may have touched, the ones behind fewer than the ones
 * before. What is left still tells a figure from a bound it is not on.
 */
export const PLACES = { ofActivity: 30, ofActivities: 26, ofMeans: 20 } as const;

export function settled(exact: Decimal, places: number): Decimal {
  return exact.toDecimalPlaces(places, Exact.ROUND_HALF_UP);
}
