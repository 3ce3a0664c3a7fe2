import { Decimal } from 'decimal.js';

/**
 * Decimal arithmetic with 40 significant digits; halves go away from zero.
 *
 * Enough to decide a level or a rounding rightly: inputs have at most 24 digits, so a quotient that
 * is not on a bound (or on a half) is at least 10⁻²⁶ away from it, and the error here is below 10⁻³⁶.
 * Means of rounded terms are sums of exact decimals with a single division at the end.
 */
export const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });

/**
 * For sums from which a term is taken out again without the others at hand: they never round, in whatever
 * order, since a term has at most 33 integer digits and 40 decimals.
 */
export const ExactSum = Exact.clone({ precision: 120 });

export const ZERO = new Exact(0);
export const HUNDRED = new Exact(100);
