import type { Objective, OrganisationUnit } from '@quipu/planning';
import { ACTION_CODE, OBJECTIVE_CODE, objectiveOf, UNIT_CODE, type PlannedAction } from '@quipu/planning/domain';
import type { RowPlace } from '../findings.js';
import { MAX_NAME, type RowReader } from '../row-reader.js';
import type { SheetRow } from '../sheet.js';

export type UnitRow = RowPlace & { unit: OrganisationUnit };
export type ObjectiveRow = RowPlace & { objective: Objective };
export type ActionRow = RowPlace & { action: PlannedAction };

export function readUnitRows(reader: RowReader): UnitRow[] {
  return reader.rows((row) => {
    const code = reader.matching(row, 'codigo', UNIT_CODE, '11.01');
    const name = reader.required(row, 'nombre', MAX_NAME);
    return code && name ? { ...placeOf(row), unit: { code, name } } : undefined;
  });
}

export function readObjectiveRows(reader: RowReader): ObjectiveRow[] {
  const order = new Orders();
  return reader.rows((row) => {
    const code = reader.matching(row, 'codigo', OBJECTIVE_CODE, 'OEI.01');
    const name = reader.required(row, 'nombre');
    const priority = priorityOf(reader, row, order.next('plan'));
    const indicatorName = reader.text(row, 'indicador');
    if (!code || !name || !priority) return undefined;
    return { ...placeOf(row), objective: { code, name, priority, ...(indicatorName ? { indicatorName } : {}) } };
  });
}

export function readActionRows(reader: RowReader): ActionRow[] {
  const order = new Orders();
  return reader.rows((row) => {
    const code = reader.matching(row, 'codigo', ACTION_CODE, 'AEI.01.02');
    const name = reader.required(row, 'nombre');
    const objective = (reader.text(row, 'objetivo') ?? (code && objectiveOf(code)))?.toUpperCase();
    const priority = priorityOf(reader, row, order.next(objective ?? ''));
    if (!code || !name || !objective || !priority) return undefined;
    return { ...placeOf(row), action: { code, name, priority, objective } };
  });
}

export function placeOf({ file, line }: SheetRow): RowPlace {
  return { file, line };
}

/** Where no priority is given, the order of the rows says it. */
function priorityOf(reader: RowReader, row: SheetRow, order: number): number | undefined {
  return row.text('prioridad') === '' ? order : reader.order(row, 'prioridad');
}

class Orders {
  private readonly counts = new Map<string, number>();

  next(group: string): number {
    const next = (this.counts.get(group) ?? 0) + 1;
    this.counts.set(group, next);
    return next;
  }
}
