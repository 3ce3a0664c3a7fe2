import type { DocumentRef } from '@quipu/ledger';
import type { ReportedFigures } from '@quipu/planning/domain';
import { INDICATOR_CODE } from '@quipu/planning/domain';
import type { RowPlace } from '../findings.js';
import { saysNoData } from '../no-data.js';
import type { RowReader } from '../row-reader.js';
import type { SheetRow } from '../sheet.js';
import { documentsOf, type DocumentFiles } from './documents.js';
import { placeOf } from './structure-rows.js';

/** `target` null: the plan gives none for that year. */
export type TargetRow = RowPlace & { indicator: string; year: number; target: string | null };
export type ValueRow = RowPlace & { indicator: string; period: string; figures: ReportedFigures; documents: DocumentRef[] };

const INDICATOR_EXAMPLE = 'IND.01.AEI.01.02';

export function readTargetRows(reader: RowReader): TargetRow[] {
  return reader.rows((row) => {
    const indicator = reader.matching(row, 'indicador', INDICATOR_CODE, INDICATOR_EXAMPLE);
    const year = reader.year(row, 'anio');
    const target = reader.number(row, 'meta');
    if (!indicator || !year || target === undefined) return undefined;
    return { ...placeOf(row), indicator, year, target };
  });
}

export async function readValueRows(reader: RowReader, files: DocumentFiles): Promise<ValueRow[]> {
  const documents = new Map<SheetRow, DocumentRef[]>();
  for (const row of reader.sheet.rows) documents.set(row, await documentsOf(reader, row, files));
  return reader.rows((row) => {
    const indicator = reader.matching(row, 'indicador', INDICATOR_CODE, INDICATOR_EXAMPLE);
    const period = reader.period(row, 'periodo');
    const value = reader.number(row, 'valor');
    const printedAdvance = printedOf(reader, row);
    if (!indicator || !period || value === undefined || printedAdvance === undefined) return undefined;
    return { ...placeOf(row), indicator, period, figures: { value, printedAdvance }, documents: documents.get(row)! };
  });
}

/** Null: nothing is known of what CEPLAN printed, which is not the same as its «ND». */
function printedOf(reader: RowReader, row: SheetRow): string | null | undefined {
  if (saysNoData(row.text('avance_impreso'))) return 'ND';
  if (row.text('avance_impreso').includes('*')) reader.attention(row, 'avance impreso (*): CEPLAN no lo calculó; se registra sin avance impreso');
  return reader.number(row, 'avance_impreso');
}
