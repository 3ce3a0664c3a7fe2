import {
  advance,
  advanceTipo2,
  decimalText,
  differs,
  formulaText,
  namedFigure,
  reportedAdvance,
  ruleSetKey,
  sameFigure,
  weights,
  type MeasuredIndicator,
  type ReportedIndicator,
  type Result,
  type RuleSet,
} from '@quipu/rules';
import type { Explanation, IndicatorAdvance, Source } from '../../contract/rows.js';
import { figureText } from './figure-text.js';
import { measured, type Measure } from './measured.js';

const WEIGHT_DECIMALS = 6;

/** The indicators of one action, each with the figures the action's own come from. */
export function indicatorAdvances(
  measures: readonly Measure[],
  rules: RuleSet,
): { figures: ReportedIndicator[]; advances: IndicatorAdvance[] } {
  const inputs = measures.map(measured);
  const figures = inputs.map((input) => ({
    relevance: input.relevance,
    reported: reportedAdvance(input.printed, rules),
    recalculated: advance(input, rules),
  }));
  const shares = weights(figures.map(({ relevance, recalculated: result }) => ({ relevance, result })), rules);
  const advances = measures.map((measure, i) => ({
    ...described(measure, inputs[i]!),
    weight: shares[i] ? decimalText(shares[i].toDecimalPlaces(WEIGHT_DECIMALS)) : null,
    ...computed(inputs[i]!, figures[i]!, rules),
    ...difference(measure, figures[i]!, rules),
  }));
  return { figures, advances };
}

function described(measure: Measure, { target, baseline, value }: MeasuredIndicator) {
  const { node, detail, row } = measure;
  const { relevance, sense, aggregation, responsibleUnit: unit } = detail;
  const corrections = row?.corrections ?? 0;
  const { code, name } = node;
  return { code, name, unit, relevance, sense, aggregation, target, baseline, value, corrections, sources: sources(measure) };
}

function computed(input: MeasuredIndicator, { reported, recalculated }: ReportedIndicator, rules: RuleSet) {
  return {
    reported: figureText(reported, rules),
    recalculated: figureText(recalculated, rules),
    tipo2: figureText(advanceTipo2(input, rules), rules),
    formula: formulaText(input, rules),
  };
}

function difference(
  { row }: Measure,
  { reported, recalculated }: ReportedIndicator,
  rules: RuleSet,
): Pick<IndicatorAdvance, 'difference' | 'explanation'> {
  const printed = row?.printed_advance;
  if (!printed || !differs(reported, recalculated, rules)) return { difference: 'none', explanation: null };
  const answer = row.explanations.findLast((one) => answers(one, printed, recalculated, rules));
  return { difference: answer ? 'explained' : 'unexplained', explanation: answer?.text ?? null };
}

/** An explanation holds only for the very figures it names. */
function answers(given: Explanation, printed: string, recalculated: Result, rules: RuleSet): boolean {
  return (
    given.ruleSet === ruleSetKey(rules) &&
    sameFigure(given.reported, printed, rules) &&
    sameFigure(given.recalculated, namedFigure(recalculated, rules), rules)
  );
}

function sources({ detail, year, row }: Measure): Source[] {
  return [detail.definition, detail.revisions[year], row?.source].filter((source) => source !== undefined);
}
