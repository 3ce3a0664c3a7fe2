import type { Decimal } from 'decimal.js';
import { ZERO } from './exact.js';
import { rounded } from './rounding.js';
import { averageTerm } from './treatment.js';
import type { NotApplicableReason, Result, RuleSet } from './types.js';
import { shares, type WeighedResult } from './weights.js';

/** When several reasons meet, the same one is given whatever the order of the indicators. */
const PRECEDENCE: readonly NotApplicableReason[] = [
  'target-zero',
  'target-negative',
  'target-missing',
  'sense-undefined',
  'target-equals-baseline',
  'baseline-missing',
];

/**
 * Advance of an action, percent: its indicator's own, or the mean weighted by relevance of those
 * that count. Without any value it is «sin dato» if some indicator is, otherwise «no aplicable».
 * An action without indicators has no data.
 */
export function actionAdvance(group: readonly WeighedResult[], rules: RuleSet): Result {
  const counted = group.filter(({ result }) => averageTerm(result, rules) !== null);
  const valued = counted.filter(({ result }) => result.kind === 'value');
  if (valued.length === 0) return withoutValue(group);
  if (counted.length === 1) return counted[0]!.result;
  const parts = shares(group, rules);
  const exact = weighedMean(group.map(({ result }) => averageTerm(result, rules)), parts);
  const uncapped = weighedMean(group.map(({ result }) => uncappedTerm(result, rules)), parts);
  return { kind: 'value', exact, rounded: rounded(exact, rules), uncapped };
}

function withoutValue(group: readonly WeighedResult[]): Result {
  const reasons = group.flatMap(({ result }) => (result.kind === 'not-applicable' ? [result.why] : []));
  const why = PRECEDENCE.find((reason) => reasons.includes(reason));
  return why && reasons.length === group.length ? { kind: 'not-applicable', why } : { kind: 'no-data' };
}

function uncappedTerm(result: Result, rules: RuleSet): Decimal | null {
  return result.kind === 'value' ? result.uncapped : averageTerm(result, rules);
}

/** One division, at the end, so that a mean of printed figures is exact. */
function weighedMean(terms: readonly (Decimal | null)[], parts: readonly (number | null)[]): Decimal {
  let sum = ZERO as Decimal;
  let whole = 0;
  terms.forEach((term, index) => {
    const part = parts[index];
    if (!term || !part) return;
    sum = sum.plus(term.times(part));
    whole += part;
  });
  return sum.div(whole);
}
