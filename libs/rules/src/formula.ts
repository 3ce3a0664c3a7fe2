import { decimal } from './decimal.js';
import type { IndicatorInput, NotApplicableReason, RuleSet } from './types.js';

/** Which formula of tipo I holds for these inputs. `advance` computes it; `formulaText` says it. */
export type Formula =
  | { kind: 'no-data' }
  | { kind: 'not-applicable'; why: NotApplicableReason }
  /** numerator / denominator × 100; `beyond` when the value is outside its permissible limit. */
  | { kind: 'ratio'; numerator: string; denominator: string; beyond?: 'maximum' | 'minimum' }
  /** 100 without dividing. */
  | { kind: 'met'; how: 'within-maximum' | 'within-minimum' | 'fell-to-zero' };

interface Figures {
  value: string;
  target: string;
}

/**
 * What does not depend on the value comes first; then «sin dato», before the target of 0, because
 * a rule set may count the latter as 0 and a missing value is never 0.
 */
export function formulaOf(input: IndicatorInput, rules: RuleSet): Formula {
  const { target, value } = input;
  const choose = formulaFor(input, rules);
  if (!choose) return { kind: 'not-applicable', why: 'sense-undefined' };
  if (target === null) return { kind: 'not-applicable', why: 'target-missing' };
  if (value === null) return { kind: 'no-data' };
  if (decimal(target).isZero()) return { kind: 'not-applicable', why: 'target-zero' };
  // A ratio to a negative target grows when the value gets worse.
  if (decimal(target).isNegative()) return { kind: 'not-applicable', why: 'target-negative' };
  return choose({ value, target });
}

function formulaFor(input: IndicatorInput, rules: RuleSet): ((figures: Figures) => Formula) | undefined {
  if (input.sense === 'ascendente') return ascending;
  if (input.sense === 'descendente') return descending;
  const limit = { 'máximo permisible': maximum, 'mínimo permisible': minimum }[input.aggregation as string];
  return limit && rules.options.permissible === 'plain-division' ? ascending : limit;
}

function ascending({ value, target }: Figures): Formula {
  return { kind: 'ratio', numerator: value, denominator: target };
}

function descending({ value, target }: Figures): Formula {
  if (decimal(value).lte(0)) return { kind: 'met', how: 'fell-to-zero' };
  return { kind: 'ratio', numerator: target, denominator: value };
}

function maximum({ value, target }: Figures): Formula {
  if (decimal(value).lte(decimal(target))) return { kind: 'met', how: 'within-maximum' };
  return { kind: 'ratio', numerator: target, denominator: value, beyond: 'maximum' };
}

function minimum({ value, target }: Figures): Formula {
  if (decimal(value).gte(decimal(target))) return { kind: 'met', how: 'within-minimum' };
  return { kind: 'ratio', numerator: value, denominator: target, beyond: 'minimum' };
}
