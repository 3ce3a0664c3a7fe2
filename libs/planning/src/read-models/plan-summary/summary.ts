import {
  averageOfTally,
  decimalText,
  ExactSum,
  movedAverage,
  movedCounts,
  NO_COLOURS,
  NO_LEVELS,
  NOTHING_AVERAGED,
  withOptions,
  type AverageTally,
  type Basis,
  type Decimal,
  type RuleSet,
  type ScaleName,
} from '@quipu/rules';
import type { AverageText, PlanSummaryRow } from '../../contract/rows.js';
import type { Contribution } from '../action-advance/contribution.js';

type Summary = Pick<PlanSummaryRow, 'averages' | 'levels' | 'colours' | 'alternatives' | 'differences'>;
type Contributions = readonly Contribution[];

/** Averages and counts of a plan after what some actions put in has left and other has entered. */
export function summaryAfter(before: Summary | undefined, leaving: Contributions, entering: Contributions, rules: RuleSet): Summary {
  const moved = (text: AverageText | undefined, variant: RuleSet, termOf: (action: Contribution) => Decimal | null) =>
    averageText(movedAverage(tallyIn(text), leaving.map(termOf), entering.map(termOf)), variant);
  const average = (basis: Basis) => moved(before?.averages[basis], rules, ({ terms }) => terms[basis]);
  const differences = (kind: 'unexplained' | 'explained') =>
    (before?.differences[kind] ?? 0) - added(leaving, kind) + added(entering, kind);
  return {
    averages: { reported: average('reported'), recalculated: average('recalculated') },
    levels: perBasisAndScale((basis, scale) => {
      const classOf = ({ classes }: Contribution) => classes[basis][scale];
      return movedCounts(before?.levels[basis][scale] ?? NO_LEVELS, leaving.map(classOf), entering.map(classOf));
    }),
    colours: perBasisAndScale((basis, scale) => {
      const colourOf = ({ colours }: Contribution) => colours[basis][scale];
      return movedCounts(before?.colours[basis][scale] ?? NO_COLOURS, leaving.map(colourOf), entering.map(colourOf));
    }),
    alternatives: rules.alternatives.map(({ id, label, basis, options }, i) => {
      const standing = before?.alternatives[i]?.average;
      return { id, label, basis, average: moved(standing, withOptions(rules, options), ({ alternatives }) => alternatives[i]!) };
    }),
    differences: { unexplained: differences('unexplained'), explained: differences('explained') },
  };
}

function perBasisAndScale<T>(count: (basis: Basis, scale: ScaleName) => T): Record<Basis, Record<ScaleName, T>> {
  const onScales = (basis: Basis) => ({ semester: count(basis, 'semester'), annual: count(basis, 'annual') });
  return { reported: onScales('reported'), recalculated: onScales('recalculated') };
}

function added(actions: Contributions, kind: 'unexplained' | 'explained'): number {
  return actions.reduce((sum, { differences }) => sum + differences[kind], 0);
}

function tallyIn(text: AverageText | undefined): AverageTally {
  return text ? { sum: new ExactSum(text.sum), terms: text.terms, excluded: text.excluded } : NOTHING_AVERAGED;
}

function averageText(tally: AverageTally, rules: RuleSet): AverageText {
  const { sum, terms, excluded, exact, rounded } = averageOfTally(tally, rules);
  return {
    sum: decimalText(sum),
    terms,
    excluded,
    exact: exact && decimalText(exact),
    rounded: rounded && decimalText(rounded, rules.decimals),
  };
}
