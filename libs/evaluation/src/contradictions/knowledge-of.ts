import type { InvestmentRow } from '@quipu/investments';
import type { ActivityRow } from '@quipu/operations';
import { daysOf, parsePeriod, type ActionAdvanceRow, type FigureText, type IndicatorAdvance } from '@quipu/planning';
import type { EvaluationInput } from '../document/input.js';
import { scalesOf } from '../document/period.js';
import { indexPlan, type PlanIndex } from '../document/plan-index.js';
import type { KnownAction, KnownActivity, KnownAlert, KnownInvestment, Knowledge, LevelSummary } from './knowledge.js';
import { recordedStates } from './recorded-states.js';

const SCALE_NAMES = { semester: 'semestral', annual: 'anual' } as const;

/** What the checks need of the system's data, from the rows of the report at its cut. Throws when the rows hold no plan. */
export function knowledgeOf(input: EvaluationInput): Knowledge {
  const index = indexPlan(input.nodes);
  const { first, last } = daysOf(parsePeriod(input.period)!);
  const { startYear, endYear } = index.plan.detail;
  const average = input.summary?.averages.reported.rounded ?? input.summary?.averages.recalculated.rounded ?? null;
  return {
    plan: { firstYear: startYear, lastYear: endYear },
    period: { from: first, to: last },
    average,
    objectives: index.objectives.map(({ code }) => code),
    actions: input.actions.map((action) => knownAction(action, index, input)),
    investments: input.investments.map((row) => knownInvestment(row, last)),
    activities: [...input.activities.map(({ activity, name }) => ({ code: activity, name })), ...(input.budgetActivities ?? []).map((row) => knownBudget(row, input.period))],
    maintenance: input.metas.map(({ finalidad, action, km, state }) => ({ code: finalidad, action: action ?? '', kilometres: km, concluded: /conclui/i.test(state) })),
    alerts: knownAlerts(input),
    summaries: levelSummaries(input),
  };
}

/** Target, value and baseline are those of the action's indicator; with several, no figure of one speaks for the action. */
function knownAction(action: ActionAdvanceRow, index: PlanIndex, input: EvaluationInput): KnownAction {
  const [only, ...others] = action.indicators;
  const one = only && others.length === 0 ? only : undefined;
  const [scale] = scalesOf(input.period);
  const levels = action.levels;
  return {
    code: action.action, name: action.name, indicator: one?.name ?? '', unit: unitOf(action.indicators, index),
    baseline: one?.baseline ?? null, target: one?.target ?? null, value: one?.value ?? null,
    reported: figureOf(action.reported) ?? figureOf(action.recalculated), recalculated: figureOf(action.recalculated),
    level: levels.reported[scale] ?? levels.recalculated[scale],
    ...(one && { sense: one.sense }),
    physical: physicalOf(action.action, input),
  };
}

/** The names of the units of its indicators; without their codes. */
function unitOf(indicators: readonly IndicatorAdvance[], index: PlanIndex): string {
  const names = indicators.map(({ unit }) => index.unitName(unit).replace(/^[\d.]+ /, ''));
  return [...new Set(names)].join(' / ');
}

function figureOf(figure: FigureText): string | null {
  return figure.kind === 'value' ? figure.rounded : null;
}

function physicalOf(action: string, { physicalProgress }: EvaluationInput): string | null {
  const row = physicalProgress.find((one) => one.action === action);
  if (row?.computed?.capped.kind === 'value') return row.computed.capped.rounded;
  return row?.reported?.percentage ?? null;
}

/** Its financial progress as it can be computed, else as a source reports it. */
function knownInvestment(row: InvestmentRow, until: string): KnownInvestment {
  const money = Object.entries(row.money).filter(([year]) => year <= until.slice(0, 4)).at(-1)?.[1];
  return { cui: row.cui, name: row.name, actions: row.actions, financial: money?.financial?.rounded ?? money?.reported?.percentage ?? null, states: recordedStates(row) };
}

function knownBudget({ activity, name, budget }: ActivityRow, period: string): KnownActivity {
  return { code: activity, name, financial: budget[period]?.percentage ?? null };
}

/** Alerts of the physical progress of an action, standing in this period. */
function knownAlerts(input: EvaluationInput): KnownAlert[] {
  return input.alerts.filter(({ kind, state, period }) => kind === 'physical-progress' && state !== 'cerrada' && period === input.period).flatMap(({ subject, severity }) => {
    const physical = physicalOf(subject, input);
    return physical === null ? [] : [{ action: subject, type: severity, physical, items: [] }];
  });
}

/** Of what was reported, the period's own scale first. */
function levelSummaries({ summary, period }: EvaluationInput): LevelSummary[] {
  if (!summary) return [];
  return scalesOf(period).map((scale) => {
    const { malo, regular, bueno } = summary.levels.reported[scale];
    return { scale: SCALE_NAMES[scale], counts: { malo, regular, bueno }, source: `Niveles de lo reportado, escala ${SCALE_NAMES[scale]}` };
  });
}
