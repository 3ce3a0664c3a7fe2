import type { DocumentRef } from '@quipu/ledger';
import { ACTION_CODE, ACTIVITY_CODE, FINALIDAD_CODE, SEQUENCE_CODE, type RegisterActivity, type RegisterMaintenanceMeta, type RegisterPoi } from '@quipu/operations/domain';
import type { RowPlace } from '../findings.js';
import { ACCUMULATIONS, FIGURE_KINDS, META_KINDS, META_STATES, POI_VERSIONS, PRIORITIES } from '../follow-up-vocabulary.js';
import { MONTH_COLUMNS } from '../months.js';
import type { RowReader } from '../row-reader.js';
import type { SheetRow } from '../sheet.js';
import { placeOf } from './structure-rows.js';

/** Documents of each row, their fingerprints already computed. */
export type DocumentsOfRow = (row: SheetRow) => DocumentRef[];

export type PoiRow = RowPlace & { version: Omit<RegisterPoi, 'kind'>; documents: DocumentRef[] };
export type ActivityRowOfFile = RowPlace & { definition: Omit<RegisterActivity, 'kind' | 'plan'>; documents: DocumentRef[] };
export type BudgetRow = ActivityRowOfFile & { reported: { period: string; percentage: string } | null };
/** `months`: January first; null is an empty cell. */
export type MonthsRow = RowPlace & { activity: string; year: number; figure: string; months: (string | null)[]; documents: DocumentRef[] };
export type MetaRow = RowPlace & { meta: Omit<RegisterMaintenanceMeta, 'kind' | 'plan'>; documents: DocumentRef[] };

const ACTIVITY_EXAMPLE = 'AOI30071100001, 5006299 o SC.AEI.01.02.01';
const ACTION_EXAMPLE = 'AEI.01.02';

export function readPoiRows(reader: RowReader, documents: DocumentsOfRow): PoiRow[] {
  return reader.rows((row) => {
    const versionKind = reader.requiredTerm(row, 'tipo', POI_VERSIONS);
    const startYear = reader.year(row, 'anio_inicio');
    const endYear = row.text('anio_fin') === '' ? startYear : reader.year(row, 'anio_fin');
    const number = row.text('numero') === '' ? undefined : reader.order(row, 'numero');
    const resolution = reader.required(row, 'resolucion', 200);
    const justification = reader.required(row, 'justificacion');
    if (!versionKind || !startYear || !endYear || !resolution || !justification) return undefined;
    const version = { versionKind, startYear, endYear, ...(number ? { number } : {}), resolution, justification };
    return { ...placeOf(row), version, documents: documents(row) };
  });
}

export function readActivityRows(reader: RowReader): ActivityRowOfFile[] {
  return reader.rows((row) => {
    const priority = reader.term(row, 'prioridad', PRIORITIES) ?? null;
    const unitOfMeasure = reader.text(row, 'unidad_medida', 200) ?? null;
    const accumulation = reader.term(row, 'acumulacion', ACCUMULATIONS) ?? null;
    const named = namedActivity(reader, row);
    return named && { ...placeOf(row), definition: { ...named, priority, unitOfMeasure, accumulation }, documents: [] };
  });
}

/** An activity known by its budget alone: a source that gives its percentage gives no goals. */
export function readBudgetRows(reader: RowReader, documents: DocumentsOfRow): BudgetRow[] {
  return reader.rows((row) => {
    const named = namedActivity(reader, row);
    const percentage = reader.number(row, 'ejecucion');
    const period = percentage === null && row.text('periodo') === '' ? undefined : reader.period(row, 'periodo');
    if (!named || percentage === undefined) return undefined;
    const definition = { ...named, priority: null, unitOfMeasure: null, accumulation: null };
    const reported = period && percentage !== null ? { period, percentage } : null;
    return { ...placeOf(row), definition, reported, documents: documents(row) };
  });
}

export function readMonthsRows(reader: RowReader, documents: DocumentsOfRow): MonthsRow[] {
  return reader.rows((row) => {
    const activity = reader.matching(row, 'actividad', ACTIVITY_CODE, ACTIVITY_EXAMPLE);
    const year = reader.year(row, 'anio');
    const figure = row.text('tipo') === '' ? 'física' : reader.term(row, 'tipo', FIGURE_KINDS);
    const months = MONTH_COLUMNS.map((column) => reader.number(row, column));
    if (!activity || !year || !figure || !months.every((cell) => cell !== undefined)) return undefined;
    return { ...placeOf(row), activity, year, figure, months, documents: documents(row) };
  });
}

export function readMetaRows(reader: RowReader, documents: DocumentsOfRow): MetaRow[] {
  return reader.rows((row) => {
    const year = reader.year(row, 'anio');
    const finalidad = reader.matching(row, 'finalidad', FINALIDAD_CODE, '0446915 (siete cifras)');
    const sequence = reader.matching(row, 'secuencia', SEQUENCE_CODE, '00001 (cinco cifras)');
    const name = reader.required(row, 'nombre');
    const maintenance = reader.term(row, 'tipo', META_KINDS) ?? null;
    const action = row.text('accion') === '' ? null : reader.matching(row, 'accion', ACTION_CODE, ACTION_EXAMPLE);
    const km = reader.number(row, 'km');
    const kmStated = reader.number(row, 'km_resumen');
    const state = reader.requiredTerm(row, 'estado', META_STATES);
    const stateDetail = reader.text(row, 'estado_fuente') ?? null;
    if (!year || !finalidad || !sequence || !name || !state) return undefined;
    if (action === undefined || km === undefined || kmStated === undefined) return undefined;
    const meta = { year, finalidad, sequence, name, maintenance, action, km, kmStated, state, stateDetail };
    return { ...placeOf(row), meta, documents: documents(row) };
  });
}

function namedActivity(reader: RowReader, row: SheetRow) {
  const code = reader.matching(row, 'codigo', ACTIVITY_CODE, ACTIVITY_EXAMPLE);
  const name = reader.required(row, 'nombre');
  const action = reader.matching(row, 'accion', ACTION_CODE, ACTION_EXAMPLE);
  const responsibleUnit = reader.unit(row, 'unidad_responsable');
  return code && name && action && responsibleUnit ? { code, name, action, responsibleUnit } : undefined;
}
