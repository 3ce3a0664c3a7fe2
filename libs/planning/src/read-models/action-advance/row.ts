import { figuresOf, levelOf, ruleSetKey, type Basis, type Level, type Result, type RuleSet, type ScaleName } from '@quipu/rules';
import type { PeriodText } from '../../contract/events.js';
import type { ActionAdvanceRow, PlanNodeRow } from '../../contract/rows.js';
import { figureText } from './figure-text.js';
import { indicatorAdvances } from './indicator-advance.js';
import type { Measure } from './measured.js';

/** The advance of an action in a period under a rule set. */
export function actionAdvanceRow(
  action: PlanNodeRow,
  measures: readonly Measure[],
  period: PeriodText,
  rules: RuleSet,
): ActionAdvanceRow {
  const { figures, advances } = indicatorAdvances(measures, rules);
  const { reported, recalculated, counted } = figuresOf(figures, rules);
  return {
    entity: action.entity,
    plan: action.plan,
    period,
    rule_set: ruleSetKey(rules),
    action: action.code,
    objective: action.parent ?? '',
    name: action.name,
    priority: action.priority ?? 0,
    reported: figureText(reported, rules),
    recalculated: figureText(recalculated, rules),
    levels: levels(counted, rules),
    indicators: advances,
  };
}

function levels(counted: Record<Basis, Result>, rules: RuleSet): Record<Basis, Record<ScaleName, Level | null>> {
  const onScales = (result: Result) => ({
    semester: levelOf(result, 'semester', rules),
    annual: levelOf(result, 'annual', rules),
  });
  return { reported: onScales(counted.reported), recalculated: onScales(counted.recalculated) };
}
