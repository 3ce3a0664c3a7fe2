import { actionAdvance } from './action-advance.js';
import { decimal, decimalText, isDecimal } from './decimal.js';
import { rounded } from './rounding.js';
import type { Relevance, Result, RuleSet } from './types.js';

/** What CEPLAN printed, or that nobody has typed it. */
export type Reported = Result | { kind: 'not-reported' };

/** An indicator's printed figure beside what the rule set gives. */
export interface ReportedIndicator {
  relevance: Relevance;
  reported: Reported;
  recalculated: Result;
}

/** The printed advance of an indicator: a percentage as typed, `"ND"`, or null when nobody typed it. */
export function reportedAdvance(printed: string | null, rules: RuleSet): Reported {
  if (printed === null) return { kind: 'not-reported' };
  if (printed === 'ND') return { kind: 'no-data' };
  const exact = decimal(printed);
  return { kind: 'value', exact, rounded: rounded(exact, rules), uncapped: exact };
}

/**
 * The printed advance of an action: its indicator's own, or the mean of its indicators' with the
 * weights of the recalculated one.
 */
export function reportedAction(indicators: readonly ReportedIndicator[], rules: RuleSet): Reported {
  const typed = indicators.filter(({ reported }) => reported.kind !== 'not-reported');
  if (typed.length === 0) return { kind: 'not-reported' };
  const counted = typed.filter(({ recalculated }) => !leftOut(recalculated, rules));
  const group = counted.length > 0 ? counted : typed;
  return actionAdvance(group.map(({ relevance, reported }) => ({ relevance, result: reported as Result })), rules);
}

/**
 * What a printed figure puts into averages, levels and counts. A rule set that leaves a target of 0
 * out leaves its printed figure out too; what nobody typed is «sin dato».
 */
export function countedReported(reported: Reported, recalculated: Result, rules: RuleSet): Result {
  if (leftOut(recalculated, rules)) return recalculated;
  return reported.kind === 'not-reported' ? { kind: 'no-data' } : reported;
}

function leftOut(recalculated: Result, rules: RuleSet): boolean {
  return (
    recalculated.kind === 'not-applicable' &&
    recalculated.why === 'target-zero' &&
    rules.options.targetZero === 'exclude'
  );
}

/** A recalculated figure as an explanation names it: `"58.00"`, `"ND"` or `"NA"`. */
export function namedFigure(result: Result, rules: RuleSet): string {
  if (result.kind === 'value') return decimalText(result.rounded, rules.decimals);
  return result.kind === 'no-data' ? 'ND' : 'NA';
}

/** The same figure written in another way: `"58"` and `"58.00"`. */
export function sameFigure(one: string, other: string, rules: RuleSet): boolean {
  if (!isDecimal(one) || !isDecimal(other)) return one === other;
  return rounded(decimal(one), rules).eq(rounded(decimal(other), rules));
}
