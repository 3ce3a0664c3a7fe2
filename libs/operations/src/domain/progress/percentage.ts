import { type Decimal, decimal } from '@quipu/rules';
import type { ProgressRules } from './rules.js';

/** A percentage, or why there is none. */
export type Percentage =
  | { kind: 'value'; exact: Decimal }
  /** S.I.: a month of the period has no record. */
  | { kind: 'incomplete' }
  /** S.P.: nothing programmed in the period. */
  | { kind: 'unprogrammed' }
  /** «-»: nothing to divide. */
  | { kind: 'none' };

export const INCOMPLETE: Percentage = { kind: 'incomplete' };
export const UNPROGRAMMED: Percentage = { kind: 'unprogrammed' };
export const NONE: Percentage = { kind: 'none' };

/** The same, stopped at the rules' cap: an option of the report. */
export function capped(percentage: Percentage, { cap }: ProgressRules): Percentage {
  if (percentage.kind !== 'value') return percentage;
  const top = decimal(cap);
  return percentage.exact.gt(top) ? { kind: 'value', exact: top } : percentage;
}
