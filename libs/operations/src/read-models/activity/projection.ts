import type { Projection, RowSet } from '@quipu/projections';
import type { ActivityRow, ProgrammeVersion } from '../../contract/rows.js';
import { recorded, type Recorded, type RecordedOf, sourceOf, standing } from '../recorded.js';
import { activity } from './table.js';

/** Definition, programmes of each year, and budget execution. */
export const activityProjection: Projection<ActivityRow> = {
  table: activity,
  project(event, tables) {
    const row = rowAfter(recorded(event), tables.of(activity));
    return row ? { put: [row] } : {};
  },
};

function rowAfter(event: Recorded, rows: RowSet<ActivityRow>): ActivityRow | undefined {
  switch (event.type) {
    case 'ActivityRegistered':
      return registered(event);
    case 'ActivityAmended':
      return amended(event, rows);
    case 'ActivityProgrammed':
      return programmed(event, rows, { name: 'programado', resolution: null, justification: null });
    case 'ActivityReprogrammed': {
      const { version, resolution, justification } = event.data;
      return programmed(event, rows, { name: `reprogramado ${version}`, resolution, justification });
    }
    case 'ActivityDeactivated':
      return { ...rowOf(event, rows), inactive_from: event.data.year };
    case 'BudgetExecutionRecorded': {
      const row = rowOf(event, rows);
      const { period, percentage } = event.data;
      return { ...row, budget: { ...row.budget, [period]: { percentage, source: sourceOf(event) } } };
    }
    default:
      return undefined;
  }
}

function registered(event: RecordedOf<'ActivityRegistered'>): ActivityRow {
  const { code, responsibleUnit: responsible_unit, unitOfMeasure: unit_of_measure, ...definition } = event.data;
  const empty = { inactive_from: null, programmes: {}, budget: {} };
  return { entity: event.entity, activity: code, ...definition, responsible_unit, unit_of_measure, ...empty, source: sourceOf(event) };
}

function amended(event: RecordedOf<'ActivityAmended'>, rows: RowSet<ActivityRow>): ActivityRow {
  const { responsibleUnit, unitOfMeasure, ...others } = event.data.to;
  return {
    ...rowOf(event, rows),
    ...others,
    ...(responsibleUnit === undefined ? {} : { responsible_unit: responsibleUnit }),
    ...(unitOfMeasure === undefined ? {} : { unit_of_measure: unitOfMeasure }),
    source: sourceOf(event),
  };
}

function programmed(
  event: RecordedOf<'ActivityProgrammed' | 'ActivityReprogrammed'>,
  rows: RowSet<ActivityRow>,
  named: Pick<ProgrammeVersion, 'name' | 'resolution' | 'justification'>,
): ActivityRow {
  const row = rowOf(event, rows);
  const { year, months } = event.data;
  const version = { ...named, months, source: sourceOf(event) };
  return { ...row, programmes: { ...row.programmes, [year]: [...(row.programmes[year] ?? []), version] } };
}

function rowOf(event: RecordedOf<'ActivityAmended' | 'ActivityProgrammed' | 'ActivityReprogrammed' | 'ActivityDeactivated' | 'BudgetExecutionRecorded'>, rows: RowSet<ActivityRow>): ActivityRow {
  const { plan, activity: code } = event.data;
  return standing(rows.get({ plan, activity: code }), event);
}
