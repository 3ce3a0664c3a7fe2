import {
  countColours,
  countLevels,
  decimalText,
  planAverage,
  withOptions,
  type Average,
  type Basis,
  type RuleSet,
  type ScaleName,
} from '@quipu/rules';
import type { AverageText, PlanSummaryRow } from '../../contract/rows.js';
import type { Contribution } from '../action-advance/contribution.js';

type Summary = Pick<PlanSummaryRow, 'averages' | 'levels' | 'colours' | 'alternatives' | 'differences'>;

/** Averages and counts of a plan from what each of its actions puts in. */
export function summaryOf(actions: readonly Contribution[], rules: RuleSet): Summary {
  const average = (basis: Basis) =>
    averageText(planAverage(actions.map(({ terms }) => terms[basis]), rules), rules);
  return {
    averages: { reported: average('reported'), recalculated: average('recalculated') },
    levels: perBasisAndScale((basis, scale) => countLevels(actions.map(({ classes }) => classes[basis][scale]))),
    colours: perBasisAndScale((basis, scale) => countColours(actions.map(({ colours }) => colours[basis][scale]))),
    alternatives: rules.alternatives.map(({ id, label, basis, options }, i) => {
      const variant = withOptions(rules, options);
      const terms = actions.map(({ alternatives }) => alternatives[i]!);
      return { id, label, basis, average: averageText(planAverage(terms, variant), variant) };
    }),
    differences: {
      unexplained: actions.reduce((sum, { differences }) => sum + differences.unexplained, 0),
      explained: actions.reduce((sum, { differences }) => sum + differences.explained, 0),
    },
  };
}

function perBasisAndScale<T>(count: (basis: Basis, scale: ScaleName) => T): Record<Basis, Record<ScaleName, T>> {
  const onScales = (basis: Basis) => ({ semester: count(basis, 'semester'), annual: count(basis, 'annual') });
  return { reported: onScales('reported'), recalculated: onScales('recalculated') };
}

function averageText({ sum, terms, excluded, exact, rounded }: Average, { decimals }: RuleSet): AverageText {
  return {
    sum: decimalText(sum),
    terms,
    excluded,
    exact: exact && decimalText(exact),
    rounded: rounded && decimalText(rounded, decimals),
  };
}
