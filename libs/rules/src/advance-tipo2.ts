import { decimal } from './decimal.js';
import { HUNDRED } from './exact.js';
import { rounded } from './rounding.js';
import type { IndicatorInput, NotApplicableReason, Result, RuleSet } from './types.js';

/**
 * Avance tipo II: how much of the way from the baseline to the target was walked, in percent:
 * (VO − LB) / (LE − LB) × 100. Neither capped nor floored: below 0 the indicator went backwards.
 * A descending indicator has the same algebra, (LB − VO) / (LB − LE). Throws `NotADecimal`.
 */
export function advanceTipo2(input: IndicatorInput, rules: RuleSet): Result {
  if (input.sense === 'no definido') return notApplicable('sense-undefined');
  if (input.target === null) return notApplicable('target-missing');
  if (input.baseline === null) return notApplicable('baseline-missing');
  if (input.value === null) return { kind: 'no-data' };
  const baseline = decimal(input.baseline);
  const way = decimal(input.target).minus(baseline);
  if (way.isZero()) return notApplicable('target-equals-baseline');
  const exact = decimal(input.value).minus(baseline).times(HUNDRED).div(way);
  return { kind: 'value', exact, rounded: rounded(exact, rules), uncapped: exact };
}

function notApplicable(why: NotApplicableReason): Result {
  return { kind: 'not-applicable', why };
}
