import { Decimal } from 'decimal.js';

/**
 * Decimal arithmetic with 40 significant digits; halves go away from zero.
 *
 * Enough to decide a level or a rounding rightly: inputs have at most 24 digits, so a quotient that
 * is not on a bound (or on a half) is at least 10⁻²⁶ away from it, and the error here is below 10⁻³⁶.
 * Means of rounded terms are sums of exact decimals with a single division at the end.
 */
export const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });

export const ZERO = new Exact(0);
export const HUNDRED = new Exact(100);
