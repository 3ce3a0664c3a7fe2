import type { DefineIndicator } from '@quipu/planning/domain';
import { INDICATOR_CODE, parentOf } from '@quipu/planning/domain';
import type { RowPlace } from '../findings.js';
import type { RowReader } from '../row-reader.js';
import type { SheetRow } from '../sheet.js';
import { AGGREGATIONS, RELEVANCES, SENSES, UNITS_OF_MEASURE, unitInName } from '../vocabulary.js';
import { placeOf } from './structure-rows.js';

/** The indicator as its row defines it; its plan and targets stand elsewhere. */
export type IndicatorRow = RowPlace & { definition: Omit<DefineIndicator, 'kind' | 'plan' | 'targets'> };

export function readIndicatorRows(reader: RowReader): IndicatorRow[] {
  return reader.rows((row) => {
    const assumed: string[] = [];
    const code = reader.matching(row, 'codigo', INDICATOR_CODE, 'IND.01.AEI.01.02');
    const name = reader.required(row, 'nombre');
    const parent = (reader.text(row, 'accion') ?? (code && parentOf(code)))?.toUpperCase();
    const unitOfMeasure = unitOf(reader, row, name, assumed);
    const responsibleUnit = reader.unit(row, 'unidad_responsable');
    const sense = reader.requiredTerm(row, 'sentido', SENSES);
    const aggregation = aggregationOf(reader, row, sense, assumed);
    const relevance = relevanceOf(reader, row, assumed);
    const baseline = baselineOf(reader, row);
    const range = rangeOf(reader, row);
    const assumptions = [...statedAssumptions(reader, row), ...assumed];
    if (!code || !name || !parent || !unitOfMeasure || !responsibleUnit || !sense || !aggregation || !relevance) return undefined;
    if (baseline === undefined || range === undefined) return undefined;
    const definition = { code, name, parent, unitOfMeasure, responsibleUnit, relevance, sense, aggregation, baseline };
    return {
      ...placeOf(row),
      definition: { ...definition, ...(range && { range }), ...(assumptions.length > 0 ? { assumptions } : {}) },
    };
  });
}

/** A term that the source may leave out: what is taken instead is written down with the indicator. */
function unitOf(reader: RowReader, row: SheetRow, name: string | undefined, assumed: string[]) {
  if (row.text('unidad_medida') !== '') return reader.term(row, 'unidad_medida', UNITS_OF_MEASURE);
  const unit = name && unitInName(name);
  if (!unit) return reader.error(row, 'unidad_medida', 'está vacía y el nombre del indicador no dice cuál es');
  assumed.push(`La fuente no da la unidad de medida: se toma «${unit}», por el nombre del indicador.`);
  return unit;
}

function aggregationOf(reader: RowReader, row: SheetRow, sense: string | undefined, assumed: string[]) {
  if (row.text('agregacion') !== '') return reader.term(row, 'agregacion', AGGREGATIONS);
  if (sense === 'no definido') {
    return reader.error(row, 'agregacion', 'está vacía: con sentido «no definido» diga máximo permisible o mínimo permisible');
  }
  assumed.push('La fuente no da el tipo de agregación: se toma «agregable».');
  return 'agregable' as const;
}

function relevanceOf(reader: RowReader, row: SheetRow, assumed: string[]) {
  if (row.text('relevancia') !== '') return reader.term(row, 'relevancia', RELEVANCES);
  assumed.push('La fuente no da la relevancia: se toma «relevante» (2).');
  return 2 as const;
}

/** Null when the source gives none; undefined when an error was noted. */
function baselineOf(reader: RowReader, row: SheetRow): { year: number; value: string } | null | undefined {
  const value = reader.number(row, 'linea_base_valor');
  const hasYear = row.text('linea_base_anio') !== '';
  if (value === undefined) return undefined;
  if (value === null) {
    if (hasYear) reader.attention(row, 'la línea de base tiene año y no valor: no se registra');
    return null;
  }
  const year = reader.year(row, 'linea_base_anio');
  return year === undefined ? undefined : { year, value };
}

/** Null when the row leaves the unit's usual limits. */
function rangeOf(reader: RowReader, row: SheetRow): { min?: string; max?: string } | null | undefined {
  const min = reader.number(row, 'rango_min');
  const max = reader.number(row, 'rango_max');
  if (min === undefined || max === undefined) return undefined;
  if (min === null && max === null) return null;
  return { ...(min === null ? {} : { min }), ...(max === null ? {} : { max }) };
}

/** Several assumptions in one cell are parted by «|». */
function statedAssumptions(reader: RowReader, row: SheetRow): string[] {
  const parts = reader.text(row, 'supuestos')?.split('|') ?? [];
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
