import type { ActionPhysicalProgressRow, ActivityMonthRow, ActivityRow, MaintenanceMetaRow, PoiVersionRow } from '../contract/rows.js';
import type { ActionProgressState } from '../domain/action-progress/state.js';
import { type ActivityState, monthKey, noActivity } from '../domain/activity/state.js';
import type { MaintenanceMetaState } from '../domain/meta/state.js';
import type { PoiState } from '../domain/poi/state.js';

/** Read tables put back into the states that the deciders know, so that a load is judged by their own rules. */
export function poiStateOf(rows: readonly PoiVersionRow[]): PoiState {
  return Object.fromEntries(rows.map(({ version, kind, start_year: startYear, end_year: endYear, number, resolution, justification }) => [
    version,
    { version, kind, startYear, endYear, number, resolution, justification },
  ]));
}

/** @param rows of one activity, one per plan; @param months of the same activity */
export function activityStateOf(rows: readonly ActivityRow[], months: readonly ActivityMonthRow[]): ActivityState {
  const programmes = rows.flatMap((row) => Object.entries(row.programmes));
  const budget = rows.flatMap((row) => Object.entries(row.budget));
  const recorded = months.filter(({ status }) => status !== null);
  return {
    ...noActivity,
    definitions: Object.fromEntries(rows.map((row) => [row.plan, definitionOf(row)])),
    programmes: Object.fromEntries(programmes.map(([year, versions]) => [year, { version: versions.length - 1, months: versions.at(-1)!.months }])),
    months: Object.fromEntries(
      recorded.map(({ year, month, physical, financial, status }) => [monthKey(year, month), { physical, financial, status: status! }]),
    ),
    budget: Object.fromEntries(budget.map(([period, { percentage }]) => [period, percentage])),
  };
}

function definitionOf(row: ActivityRow): ActivityState['definitions'][string] {
  const { plan, activity: code, kind, name, action, priority, accumulation } = row;
  const { responsible_unit: responsibleUnit, unit_of_measure: unitOfMeasure, inactive_from: inactiveFrom } = row;
  return { plan, code, kind, name, action, responsibleUnit, priority, unitOfMeasure, accumulation, inactiveFrom };
}

export function metaStateOf(row: MaintenanceMetaRow | undefined): MaintenanceMetaState {
  return row?.state ?? null;
}

/** @param rows of one action, any periods */
export function actionProgressStateOf(rows: readonly ActionPhysicalProgressRow[]): ActionProgressState {
  return Object.fromEntries(rows.flatMap(({ period, reported }) => (reported ? [[period, reported.percentage]] : [])));
}
