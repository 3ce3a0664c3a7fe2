import type { Changes, EntityTables, Projection } from '@quipu/projections';
import type { PeriodText } from '../../contract/events.js';
import type { ActivityMonthRow, ActivityProgressRow, ActivityRow } from '../../contract/rows.js';
import { MONTHS, monthsOf, periodsOf } from '../../domain/month.js';
import { activityMonth } from '../activity-month/table.js';
import { activity } from '../activity/table.js';
import { recorded, type Recorded } from '../recorded.js';
import { isReported, progressRow } from './progress.js';
import { activityProgress } from './table.js';

/** The three periods of each programmed year. Only what an event touches is computed again. */
export const activityProgressProjection: Projection<ActivityProgressRow> = {
  table: activityProgress,
  project(given, tables) {
    const event = recorded(given);
    const cells = tables.putBy(activityMonth);
    if (cells.length > 0) return ofCells(event, cells, tables);
    if (event.type !== 'ActivityDeactivated' && event.type !== 'ActivityAmended') return {};
    const row = tables.of(activity).get({ plan: event.data.plan, activity: event.data.activity })!;
    return merged(Object.keys(row.programmes).map((year) => changesOf(row, Number(year), periodsOf(Number(year)), tables)));
  },
};

/** A goal tells of the whole year whether the activity is reported in it; an execution, only of the periods that it is in. */
function ofCells({ type }: Recorded, cells: readonly ActivityMonthRow[], tables: EntityTables): Changes<ActivityProgressRow> {
  const [{ plan, activity: code, year }] = cells as [ActivityMonthRow];
  const row = tables.of(activity).get({ plan, activity: code })!;
  const programmed = type === 'ActivityProgrammed' || type === 'ActivityReprogrammed';
  const isTouched = (period: PeriodText) => programmed || cells.some(({ month }) => monthsOf(period)!.includes(month));
  return changesOf(row, year, periodsOf(year).filter(isTouched), tables);
}

function changesOf(row: ActivityRow, year: number, periods: readonly PeriodText[], tables: EntityTables): Changes<ActivityProgressRow> {
  const months = monthsIn(row, year, tables);
  if (isReported(row, year, months)) return { put: periods.map((period) => progressRow(row, period, months)) };
  return { remove: periods.flatMap((period) => standingRow(tables, { plan: row.plan, period, activity: row.activity })) };
}

function merged(changes: readonly Changes<ActivityProgressRow>[]): Changes<ActivityProgressRow> {
  return { put: changes.flatMap(({ put }) => put ?? []), remove: changes.flatMap(({ remove }) => remove ?? []) };
}

function monthsIn({ plan, activity: code }: ActivityRow, year: number, tables: EntityTables): ActivityMonthRow[] {
  return MONTHS.map((month) => tables.of(activityMonth).get({ plan, activity: code, year, month })!);
}

function standingRow(tables: EntityTables, key: Partial<ActivityProgressRow>): ActivityProgressRow[] {
  const row = tables.of(activityProgress).get(key);
  return row ? [row] : [];
}
