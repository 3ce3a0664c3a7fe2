import type { RuleOptions, RuleSet } from './types.js';

/** «What if»: the same rule set with some choices changed. Shown as an alternative, never stored as the figure. */
export function withOptions(rules: RuleSet, options: Partial<RuleOptions>): RuleSet {
  return { ...rules, options: { ...rules.options, ...options } };
}
