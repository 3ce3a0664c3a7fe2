import type { Decimal } from 'decimal.js';
import { actionFigures, type MeasuredIndicator } from './action-figures.js';
import { planAverage, type Average } from './plan-average.js';
import { averageTerm } from './treatment.js';
import type { Alternative, RuleSet } from './types.js';
import { withOptions } from './with-options.js';

/** What one action puts into the average of an alternative; null when it is left out. */
export function alternativeTerm(
  indicators: readonly MeasuredIndicator[],
  alternative: Alternative,
  rules: RuleSet,
): Decimal | null {
  const variant = withOptions(rules, alternative.options);
  return averageTerm(actionFigures(indicators, variant).counted[alternative.basis], variant);
}

/** The rule set's named «what if» averages over a plan's actions, each given by its indicators. */
export function alternativeAverages(
  actions: readonly (readonly MeasuredIndicator[])[],
  rules: RuleSet,
): { alternative: Alternative; average: Average }[] {
  return rules.alternatives.map((alternative) => ({
    alternative,
    average: planAverage(
      actions.map((indicators) => alternativeTerm(indicators, alternative, rules)),
      withOptions(rules, alternative.options),
    ),
  }));
}
