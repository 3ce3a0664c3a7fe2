import type { Changes, EntityTables, Projection } from '@quipu/projections';
import type { ActivityMonthRow, ActivityProgressRow, ActivityRow } from '../../contract/rows.js';
import { MONTHS, periodsOf } from '../../domain/month.js';
import { activityMonth } from '../activity-month/table.js';
import { activity } from '../activity/table.js';
import { recorded } from '../recorded.js';
import { isReported, progressRow } from './progress.js';
import { activityProgress } from './table.js';

/** The three periods of each programmed year. Only the activity and year that an event touches are computed again. */
export const activityProgressProjection: Projection<ActivityProgressRow> = {
  table: activityProgress,
  project(given, tables) {
    const event = recorded(given);
    const [cell] = tables.putBy(activityMonth);
    if (cell) return changesOf(tables.of(activity).get({ plan: cell.plan, activity: cell.activity })!, [cell.year], tables);
    if (event.type !== 'ActivityDeactivated' && event.type !== 'ActivityAmended') return {};
    const row = tables.of(activity).get({ plan: event.data.plan, activity: event.data.activity })!;
    return changesOf(row, Object.keys(row.programmes).map(Number), tables);
  },
};

function changesOf(row: ActivityRow, years: readonly number[], tables: EntityTables): Changes<ActivityProgressRow> {
  const { plan, activity: code } = row;
  const put: ActivityProgressRow[] = [];
  const remove: ActivityProgressRow[] = [];
  for (const year of years) {
    const months = monthsIn(row, year, tables);
    const reported = isReported(row, year, months);
    for (const period of periodsOf(year)) {
      if (reported) put.push(progressRow(row, period, months));
      else remove.push(...standingRow(tables, { plan, period, activity: code }));
    }
  }
  return { put, remove };
}

function monthsIn({ plan, activity: code }: ActivityRow, year: number, tables: EntityTables): ActivityMonthRow[] {
  return MONTHS.map((month) => tables.of(activityMonth).get({ plan, activity: code, year, month })!);
}

function standingRow(tables: EntityTables, key: Partial<ActivityProgressRow>): ActivityProgressRow[] {
  const row = tables.of(activityProgress).get(key);
  return row ? [row] : [];
}
