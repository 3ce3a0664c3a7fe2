import type { Decimal } from 'decimal.js';
import { Exact } from './exact.js';
import { averageTerm } from './treatment.js';
import type { Relevance, Result, RuleSet } from './types.js';

/** An indicator's figure inside its action. */
export interface WeighedResult {
  relevance: Relevance;
  result: Result;
}

/**
 * Rmax + 1 − R for each indicator that counts, null for the rest. Rmax is that of the whole action:
 * the weight of one indicator against another does not change because a third has no data.
 */
export function shares(group: readonly WeighedResult[], rules: RuleSet): (number | null)[] {
  const most = rules.options.weights === 'group' ? Math.max(...group.map(({ relevance }) => relevance)) : 3;
  return group.map(({ relevance, result }) => {
    if (averageTerm(result, rules) === null) return null;
    return rules.options.weights === 'simple' ? 1 : most + 1 - relevance;
  });
}

/** Weights between 0 and 1 that sum to 1, null for an indicator that does not count. */
export function weights(group: readonly WeighedResult[], rules: RuleSet): (Decimal | null)[] {
  const parts = shares(group, rules);
  const whole = parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
  return parts.map((part) => (part === null ? null : new Exact(part).div(whole)));
}
