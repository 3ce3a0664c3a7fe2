import {
  alternativeTerm,
  averageTerm,
  colourOf,
  countedReported,
  levelClass,
  ruleSetKey,
  ruleSets,
  type Basis,
  type Colour,
  type Decimal,
  type LevelClass,
  type MeasuredIndicator,
  type Result,
  type RuleSet,
  type ScaleName,
} from '@quipu/rules';
import type { ActionAdvanceRow, FigureText, IndicatorAdvance } from '../../contract/rows.js';
import { figureOf, resultOf } from './figure-text.js';

export const BASES: readonly Basis[] = ['reported', 'recalculated'];
export const SCALES: readonly ScaleName[] = ['semester', 'annual'];

/** What one action puts into the averages and counts of its objective and its plan. */
export interface Contribution {
  classes: Record<Basis, Record<ScaleName, LevelClass>>;
  colours: Record<Basis, Record<ScaleName, Colour>>;
  /** Terms of the average; null is left out. */
  terms: Record<Basis, Decimal | null>;
  /** The same in each of the rule set's alternatives, in their order. */
  alternatives: readonly (Decimal | null)[];
  differences: { unexplained: number; explained: number };
}

// A row never changes, and each event adds up a whole plan of them.
const known = new WeakMap<ActionAdvanceRow, Contribution>();

export function contributionOf(row: ActionAdvanceRow): Contribution {
  const found = known.get(row);
  if (found) return found;
  const contribution = compute(row);
  known.set(row, contribution);
  return contribution;
}

function compute(row: ActionAdvanceRow): Contribution {
  const rules = ruleSets.find((one) => ruleSetKey(one) === row.rule_set)!;
  const recalculated = resultOf(row.recalculated);
  const counted = { reported: countedReported(figureOf(row.reported), recalculated, rules), recalculated };
  const indicators = row.indicators.map(measuredAgain);
  return {
    classes: perBasisAndScale(counted, (result, scale) => levelClass(result, scale, rules)),
    colours: perBasisAndScale(counted, (result, scale) => colourOf(result, scale, rules)),
    terms: { reported: averageTerm(counted.reported, rules), recalculated: averageTerm(recalculated, rules) },
    alternatives: alternativeTerms(indicators, rules),
    differences: {
      unexplained: row.indicators.filter(({ difference }) => difference === 'unexplained').length,
      explained: row.indicators.filter(({ difference }) => difference === 'explained').length,
    },
  };
}

function perBasisAndScale<T>(
  counted: Record<Basis, Result>,
  classify: (result: Result, scale: ScaleName) => T,
): Record<Basis, Record<ScaleName, T>> {
  const onScales = (result: Result) => ({ semester: classify(result, 'semester'), annual: classify(result, 'annual') });
  return { reported: onScales(counted.reported), recalculated: onScales(counted.recalculated) };
}

function alternativeTerms(indicators: readonly MeasuredIndicator[], rules: RuleSet): (Decimal | null)[] {
  return rules.alternatives.map((alternative) => alternativeTerm(indicators, alternative, rules));
}

function measuredAgain(indicator: IndicatorAdvance): MeasuredIndicator {
  const { sense, aggregation, relevance, target, value, baseline, reported } = indicator;
  return { sense, aggregation, relevance, target, value, baseline, printed: printedOf(reported) };
}

function printedOf(reported: FigureText): string | null {
  if (reported.kind === 'value') return reported.exact;
  return reported.kind === 'no-data' ? 'ND' : null;
}
