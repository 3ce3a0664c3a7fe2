import type { Decimal } from 'decimal.js';
import { ZERO } from './exact.js';
import type { Result, RuleSet } from './types.js';

/** True when the rule set makes a result that is no value count as 0, in averages and in levels. */
export function countsAsZero(result: Result, { options }: RuleSet): boolean {
  if (result.kind === 'no-data') return options.noData === 'as-zero';
  return result.kind === 'not-applicable' && result.why === 'target-zero' && options.targetZero === 'as-zero';
}

/** What the result puts into an average, percent; null when it is left out. */
export function averageTerm(result: Result, rules: RuleSet): Decimal | null {
  if (result.kind === 'value') return rules.averageOf === 'rounded' ? result.rounded : result.exact;
  return countsAsZero(result, rules) ? ZERO : null;
}
