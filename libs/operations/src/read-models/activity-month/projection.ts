import { limaDay } from '@quipu/ledger';
import type { EntityTables, Projection } from '@quipu/projections';
import type { ExecutedFigures, Month } from '../../contract/events.js';
import type { ActivityMonthRow, MonthStatus } from '../../contract/rows.js';
import { deadlineOf } from '../../domain/month.js';
import { recorded, type Recorded, type RecordedOf, sourceOf, standing } from '../recorded.js';
import { activityMonth } from './table.js';

/** Twelve cells a year: the goal in force, what was executed, and where its approval stands. */
export const activityMonthProjection: Projection<ActivityMonthRow> = {
  table: activityMonth,
  project: (event, tables) => ({ put: rowsAfter(recorded(event), tables) }),
};

function rowsAfter(event: Recorded, tables: EntityTables): ActivityMonthRow[] {
  switch (event.type) {
    case 'ActivityProgrammed':
    case 'ActivityReprogrammed':
      return programmed(event, tables);
    case 'ExecutionRecorded':
      return event.data.months.map(({ month, ...figures }) => executed(event, rowOf(event, month, tables), figures));
    case 'ExecutionCorrected': {
      const row = rowOf(event, event.data.month, tables);
      return [{ ...executed(event, row, event.data.to), corrections: row.corrections + 1 }];
    }
    case 'ExecutionApproved':
      return decided(event, tables, 'aprobado', null);
    case 'ExecutionReturned':
      return decided(event, tables, 'devuelto', event.reason ?? null);
    default:
      return [];
  }
}

type MonthEvent = RecordedOf<
  'ActivityProgrammed' | 'ActivityReprogrammed' | 'ExecutionRecorded' | 'ExecutionCorrected' | 'ExecutionApproved' | 'ExecutionReturned'
>;

function programmed(event: RecordedOf<'ActivityProgrammed' | 'ActivityReprogrammed'>, tables: EntityTables): ActivityMonthRow[] {
  const { plan, activity, year, months } = event.data;
  return months.map(({ month, physical: goal_physical, financial: goal_financial }) => ({
    ...(tables.of(activityMonth).get({ plan, activity, year, month }) ?? unrecorded(event, month)),
    goal_physical,
    goal_financial,
  }));
}

function unrecorded(event: MonthEvent, month: Month): Omit<ActivityMonthRow, 'goal_physical' | 'goal_financial'> {
  const { plan, activity, year } = event.data;
  const empty = { physical: null, financial: null, status: null, recorded_on: null, late: false, corrections: 0, returned_because: null, source: null };
  return { entity: event.entity, plan, activity, year, month, deadline: deadlineOf(year, month), ...empty };
}

/** Lateness is that of the first value: what happens to it later is no delay of the unit's. */
function executed(event: MonthEvent, row: ActivityMonthRow, figures: ExecutedFigures): ActivityMonthRow {
  const { physical, financial } = figures;
  const recorded_on = row.recorded_on ?? (physical === null ? null : limaDay(event.recordedAt));
  const late = recorded_on !== null && recorded_on > row.deadline;
  return { ...row, physical, financial, status: 'registrado', recorded_on, late, returned_because: null, source: sourceOf(event) };
}

function decided(event: RecordedOf<'ExecutionApproved' | 'ExecutionReturned'>, tables: EntityTables, status: MonthStatus, returned_because: string | null): ActivityMonthRow[] {
  return event.data.months.map((month) => ({ ...rowOf(event, month, tables), status, returned_because, source: sourceOf(event) }));
}

function rowOf(event: MonthEvent, month: Month, tables: EntityTables): ActivityMonthRow {
  const { plan, activity, year } = event.data;
  return standing(tables.of(activityMonth).get({ plan, activity, year, month }), event);
}
