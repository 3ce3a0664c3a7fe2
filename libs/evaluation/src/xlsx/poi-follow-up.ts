import type { ActivityMonthRow, ActivityProgressRow } from '@quipu/operations';
import type { EvaluationInput } from '../document/input.js';
import { sortedBy } from '../document/order.js';
import { yearOf } from '../document/period.js';
import type { PlanIndex } from '../document/plan-index.js';
import { numberOf, progressOf } from './cells.js';
import { KINDS, monthNames, monthsOfPeriod, poiColumns } from './poi-layout.js';
import type { Sheet, SheetCell } from './workbook.js';

/** The follow-up of the operational plan as a sheet: a row per activity that is reported, in order of action and code. */
export function poiFollowUp(input: EvaluationInput, index: PlanIndex): Sheet {
  const names = new Map(index.actions.map(({ code, name }) => [code, name]));
  const months = monthsByActivity(input);
  const rows = sortedBy(input.activities, ({ action }) => action, ({ activity }) => activity);
  return {
    name: 'Seguimiento POI',
    columns: poiColumns(input.period),
    rows: rows.map((activity) => [
      ...identity(activity, names.get(activity.action) ?? '', index),
      ...KINDS.flatMap(({ key }) => figures(activity, key, months.get(activity.activity) ?? new Map<number, ActivityMonthRow>(), input)),
      { text: monthNames(activity.months_missing) },
      { text: monthNames(activity.months_late) },
    ]),
  };
}

function identity(activity: ActivityProgressRow, actionName: string, index: PlanIndex): SheetCell[] {
  const { action, responsible_unit, activity: code, name, priority, unit_of_measure, accumulation, programme, annual_goal } = activity;
  const texts = [action, actionName, index.unitName(responsible_unit), code, name, capital(priority ?? ''), unit_of_measure ?? '', capital(accumulation), capital(programme)];
  return [...texts.map((text) => ({ text })), numberOf(annual_goal)];
}

/** Month by month, then the period. A month without a record says so: an empty cell would be read as 0. */
function figures(activity: ActivityProgressRow, kind: 'physical' | 'financial', months: ReadonlyMap<number, ActivityMonthRow>, { period }: EvaluationInput): SheetCell[] {
  const { programmed, executed, uncapped, capped } = activity[kind];
  const cells = monthsOfPeriod(period).flatMap((month) => {
    const row = months.get(month);
    return [numberOf(row?.[`goal_${kind}`] ?? null), numberOf(row?.[kind] ?? null) ?? without(row, activity, month)];
  });
  return [...cells, numberOf(programmed), numberOf(executed), progressOf(uncapped), progressOf(capped)];
}

function without(row: ActivityMonthRow | undefined, { months_missing }: ActivityProgressRow, month: number): SheetCell {
  return row && months_missing.includes(month) ? { text: 'sin registro' } : null;
}

function monthsByActivity({ activityMonths = [], period }: EvaluationInput): Map<string, Map<number, ActivityMonthRow>> {
  const found = new Map<string, Map<number, ActivityMonthRow>>();
  for (const row of activityMonths) {
    if (String(row.year) !== yearOf(period)) continue;
    const own = found.get(row.activity) ?? new Map<number, ActivityMonthRow>();
    found.set(row.activity, own.set(row.month, row));
  }
  return found;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
