import { type ActionAdvanceRow, type FigureText, type IndicatorDetail, type IndicatorAdvance, type IndicatorValueRow, lastDayOf, type PlanNodeRow } from '@quipu/planning';
import type { FigureRef } from '../contract/figure.js';
import { monthsAfter } from '../domain/calendar.js';
import type { ActionLevel } from '../domain/commitment/warnings.js';
import type { DifferenceFact } from '../domain/finding/due-findings.js';
import type { IndicatorFact } from '../domain/policy/facts.js';
import type { AlertPolicy } from '../domain/policy/types.js';

export interface PlanningTables {
  /** `2025-S1` */
  period: string;
  /** The plan's tree: an indicator of which nothing was reported is only here. */
  tree: readonly PlanNodeRow[];
  /** What was reported in the period. */
  values: readonly IndicatorValueRow[];
  /** Of the period under one rule set. */
  advances: readonly ActionAdvanceRow[];
}

type IndicatorNode = PlanNodeRow & { parent: string; detail: IndicatorDetail };

/** What the policy looks at in the indicators of the actions, as planning's tables show them. */
export function indicatorFacts(policy: AlertPolicy, { period, tree, values, advances }: PlanningTables): IndicatorFact[] {
  const valueOf = new Map(values.map((row) => [row.indicator, row]));
  const advanceOf = new Map(advances.flatMap((row) => row.indicators.map((one) => [one.code, { row, one }] as const)));
  const dueOn = monthsAfter(lastDayOf(period) ?? `${period.slice(0, 4)}-12-31`, policy.valueDueMonths);
  return tree.filter(isOfAction).map((node) => {
    const { code, plan } = node;
    const advance = advanceOf.get(code);
    return {
      ...definitionOf(node, period),
      ...valueFact(valueOf.get(code), { plan, indicator: code, period }),
      dueOn,
      difference: advance?.one.difference ?? 'none',
      advanceFigures: [advanceFigure(node, period, advance, 'reported'), advanceFigure(node, period, advance, 'recalculated')],
    };
  });
}

/** Reported beside recalculated, of every indicator that has an advance, whether they differ or not. */
export function differenceFacts(advances: readonly ActionAdvanceRow[]): DifferenceFact[] {
  return advances.flatMap((row) =>
    row.indicators.map((one) => {
      const { code: indicator, difference, explanation } = one;
      const node = { code: indicator, plan: row.plan, parent: row.action };
      const figureOf = (basis: 'reported' | 'recalculated') => advanceFigure(node, row.period, { row, one }, basis);
      return { indicator, period: row.period, difference, explanation, figures: [figureOf('reported'), figureOf('recalculated')] as const };
    }),
  );
}

/** For the warnings of the matrix: level reported on the semester's or the year's scale, and who answers in the plan. */
export function actionLevels(advances: readonly ActionAdvanceRow[]): ActionLevel[] {
  return advances.map(({ action, period, levels, indicators }) => ({
    action,
    level: levels.reported[scaleOf(period)],
    units: [...new Set(indicators.map(({ unit }) => unit))],
  }));
}

/** The figure behind an action's level. */
export function levelFigure({ plan, period, action, rule_set, levels }: ActionAdvanceRow): FigureRef {
  const scale = scaleOf(period);
  const key = { plan, period, action };
  return { table: 'action_advance', key, field: `levels.reported.${scale}`, value: levels.reported[scale], ruleSet: rule_set };
}

function scaleOf(period: string): 'semester' | 'annual' {
  return period.endsWith('A') ? 'annual' : 'semester';
}

function isOfAction(node: PlanNodeRow): node is IndicatorNode {
  return node.kind === 'indicator' && (node.parent?.startsWith('AEI.') ?? false);
}

function definitionOf({ code: indicator, plan, parent: action, detail }: IndicatorNode, period: string) {
  const { responsibleUnit: owner, sense, targets, baseline } = detail;
  const year = period.slice(0, 4);
  const target = targets[year] ?? null;
  const targetFigure: FigureRef = { table: 'plan_node', key: { plan, code: indicator }, field: `detail.targets.${year}`, value: target, ruleSet: null };
  return { indicator, action, owner, sense, targets, target, targetFigure, baseline: baseline?.value ?? null };
}

function valueFact(row: IndicatorValueRow | undefined, key: Record<string, string>) {
  const value = row?.value ?? null;
  const valueFigure: FigureRef = { table: 'indicator_value', key, field: 'value', value, ruleSet: null };
  return { value, valueFigure, reported: row !== undefined };
}

function advanceFigure(
  { code: indicator, plan, parent: action }: Pick<IndicatorNode, 'code' | 'plan' | 'parent'>,
  period: string,
  advance: { row: ActionAdvanceRow; one: IndicatorAdvance } | undefined,
  basis: 'reported' | 'recalculated',
): FigureRef {
  const key = { plan, period, action, indicator };
  const value = advance ? printed(advance.one[basis]) : null;
  return { table: 'action_advance', key, field: `indicators.${basis}`, value, ruleSet: advance?.row.rule_set ?? null };
}

function printed(figure: FigureText): string | null {
  if (figure.kind === 'value') return figure.rounded;
  return figure.kind === 'not-applicable' ? 'NA' : null;
}
