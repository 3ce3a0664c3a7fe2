import type { Source } from '@quipu/planning';
import { decimal, ZERO } from '@quipu/rules';
import type { Accumulation, PeriodText } from '../../contract/events.js';
import type { ActivityMonthRow, ActivityProgressRow, ActivityRow, Progress } from '../../contract/rows.js';
import { monthsOf } from '../../domain/month.js';
import { accumulated } from '../../domain/progress/accumulated.js';
import { activityPercentage, hasAnnualGoal, type ProgressMonth } from '../../domain/progress/activity-percentage.js';
import { NONE } from '../../domain/progress/percentage.js';
import { progressRules, progressRulesKey } from '../../domain/progress/rules.js';
import { amountText, bothFigures } from '../figures.js';

/** An activity of the POI that is reported in a year: active, with an annual physical goal above 0. */
export function isReported({ inactive_from, accumulation }: ActivityRow, year: number, months: readonly ActivityMonthRow[]): boolean {
  const active = inactive_from === null || year < inactive_from;
  return active && accumulation !== null && hasAnnualGoal(months.map(({ goal_physical }) => decimal(goal_physical)));
}

/** @param year its twelve months, in order */
export function progressRow(activity: ActivityRow, period: PeriodText, year: readonly ActivityMonthRow[]): ActivityProgressRow {
  const accumulation = activity.accumulation!;
  const within = monthsOf(period)!;
  const months = year.filter(({ month }) => within.includes(month));
  const { entity, plan, activity: code, name, action, responsible_unit, priority, unit_of_measure } = activity;
  const programme = activity.programmes[period.slice(0, 4)]!.at(-1)!;
  return {
    ...{ entity, plan, period, activity: code, rules: progressRulesKey(progressRules) },
    ...{ name, action, responsible_unit, priority, unit_of_measure, accumulation, programme: programme.name },
    annual_goal: amountText(accumulated(year.map(({ goal_physical }) => decimal(goal_physical)), accumulation)),
    physical: progress(months.map(physicalOf), accumulation),
    financial: financialProgress(months),
    months_late: months.filter(({ late }) => late).map(({ month }) => month),
    months_missing: months.filter((one) => physicalOf(one).executed === null).map(({ month }) => month),
    sources: distinct([activity.source, programme.source, ...months.flatMap(({ source }) => source ?? [])]),
  };
}

function progress(months: readonly ProgressMonth[], accumulation: Accumulation): Progress {
  return {
    programmed: amountText(accumulated(months.map(({ programmed }) => programmed), accumulation)),
    executed: amountText(accumulated(months.map(({ executed }) => executed ?? ZERO), accumulation)),
    ...bothFigures(activityPercentage(months, accumulation)),
  };
}

/** Money adds up whatever the type of the physical goal; «-» where the source gives no financial goals. */
function financialProgress(months: readonly ActivityMonthRow[]): Progress {
  if (months.every(({ goal_financial }) => goal_financial === null)) {
    return { programmed: null, executed: null, ...bothFigures(NONE) };
  }
  return progress(months.map(financialOf), 'acumulado anual');
}

/** A month sent back to its unit counts as not recorded. */
function physicalOf({ goal_physical, physical, status }: ActivityMonthRow): ProgressMonth {
  return { programmed: decimal(goal_physical), executed: physical === null || status === 'devuelto' ? null : decimal(physical) };
}

function financialOf({ goal_financial, financial, status }: ActivityMonthRow): ProgressMonth {
  return {
    programmed: goal_financial === null ? ZERO : decimal(goal_financial),
    executed: financial === null || status === 'devuelto' ? null : decimal(financial),
  };
}

function distinct(sources: readonly Source[]): Source[] {
  return [...new Map(sources.map((source) => [source.position, source])).values()];
}
