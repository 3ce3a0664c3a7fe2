import { actionAdvance } from './action-advance.js';
import { advance } from './advance.js';
import { countedReported, reportedAction, reportedAdvance, type Reported, type ReportedIndicator } from './reported.js';
import type { Basis, IndicatorInput, Result, RuleSet } from './types.js';

/** An indicator's inputs and what CEPLAN printed for it: a percentage, `"ND"`, or null when nobody typed it. */
export interface MeasuredIndicator extends IndicatorInput {
  printed: string | null;
}

/** An action on both bases. */
export interface ActionFigures {
  /** What was printed. */
  reported: Reported;
  recalculated: Result;
  /** What each basis puts into averages, levels and counts. */
  counted: Record<Basis, Result>;
}

export function actionFigures(indicators: readonly MeasuredIndicator[], rules: RuleSet): ActionFigures {
  return figuresOf(
    indicators.map((indicator) => ({
      relevance: indicator.relevance,
      reported: reportedAdvance(indicator.printed, rules),
      recalculated: advance(indicator, rules),
    })),
    rules,
  );
}

/** The same, from the indicators' figures already computed. */
export function figuresOf(indicators: readonly ReportedIndicator[], rules: RuleSet): ActionFigures {
  const reported = reportedAction(indicators, rules);
  const recalculated = actionAdvance(
    indicators.map(({ relevance, recalculated: result }) => ({ relevance, result })),
    rules,
  );
  return { reported, recalculated, counted: { reported: countedReported(reported, recalculated, rules), recalculated } };
}
