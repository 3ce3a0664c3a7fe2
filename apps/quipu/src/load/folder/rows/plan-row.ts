import type { DocumentRef } from '@quipu/ledger';
import { PLAN_CODE } from '@quipu/planning/domain';
import type { RowPlace } from '../findings.js';
import type { DecimalMark } from '../numbers/number-shape.js';
import { MAX_NAME, type RowReader } from '../row-reader.js';
import type { SheetRow } from '../sheet.js';
import { UnreadableFile } from '../unreadable-file.js';
import { documentsOf, type DocumentFiles } from './documents.js';

export interface PlanRow extends RowPlace {
  code: string;
  name: string;
  /** Six digits. */
  entity: string;
  entityName: string;
  startYear: number;
  endYear: number;
  /** ISO date from which the plan holds. */
  validFrom: string;
  decimalMark: DecimalMark | undefined;
  documents: DocumentRef[];
}

const MARKS: ReadonlyMap<string, DecimalMark> = new Map([
  ['punto', 'punto'],
  ['.', 'punto'],
  ['coma', 'coma'],
  [',', 'coma'],
]);

export async function readPlanRow(reader: RowReader, files: DocumentFiles): Promise<PlanRow | undefined> {
  const { rows, file } = reader.sheet;
  const [row, second] = rows;
  if (!row) throw new UnreadableFile(file, 'no tiene ninguna fila debajo de los encabezados');
  if (second) throw new UnreadableFile(file, 'debe tener una sola fila: una carpeta es un plan', second.line);
  const fields = planFields(reader, row);
  const documents = await documentsOf(reader, row, files);
  if (!fields) return undefined;
  return { file, line: row.line, ...fields, documents };
}

function planFields(reader: RowReader, row: SheetRow): Omit<PlanRow, 'file' | 'line' | 'documents'> | undefined {
  const code = reader.matching(row, 'codigo', PLAN_CODE, 'PEI-2025-2030');
  const name = reader.required(row, 'nombre', MAX_NAME);
  const entity = reader.matching(row, 'entidad', /^\d{6}$/, '300711 (seis cifras)');
  const entityName = reader.required(row, 'nombre_entidad', MAX_NAME);
  const startYear = reader.year(row, 'anio_inicio');
  const endYear = reader.year(row, 'anio_fin');
  const decimalMark = markIn(reader, row);
  const validFrom = dateIn(reader, row, startYear);
  if (!code || !name || !entity || !entityName || !startYear || !endYear || !validFrom) return undefined;
  return { code, name, entity, entityName, startYear, endYear, validFrom, decimalMark };
}

function markIn(reader: RowReader, row: SheetRow): DecimalMark | undefined {
  const text = row.text('separador_decimal').toLowerCase();
  if (text === '' || MARKS.has(text)) return MARKS.get(text);
  return reader.error(row, 'separador_decimal', `«${text.slice(0, 20)}» no se reconoce: use punto o coma`);
}

/** The first day of the plan when the cell is empty. */
function dateIn(reader: RowReader, row: SheetRow, startYear: number | undefined): string | undefined {
  if (row.text('vigente_desde') === '') return startYear ? `${startYear}-01-01` : undefined;
  return reader.day(row, 'vigente_desde');
}
