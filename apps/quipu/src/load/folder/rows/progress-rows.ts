import type { DocumentRef } from '@quipu/ledger';
import type { ProgressTerm } from '@quipu/operations';
import { ACTION_CODE, ACTIVITY_CODE } from '@quipu/operations/domain';
import { isDecimal } from '@quipu/rules';
import type { RowPlace } from '../findings.js';
import type { RowReader } from '../row-reader.js';
import type { SheetRow } from '../sheet.js';
import type { DocumentsOfRow } from './operations-rows.js';
import { placeOf } from './structure-rows.js';

/** An action's physical progress as a document reports it. */
export type ProgressRow = RowPlace & { action: string; period: string; percentage: string; terms: ProgressTerm[]; documents: DocumentRef[] };

/** As many components, and as long a name, as the command API takes. */
const MAX_TERMS = 1_000;
const MAX_NAME = 1_000;

export function readProgressRows(reader: RowReader, documents: DocumentsOfRow): ProgressRow[] {
  return reader.rows((row) => {
    const action = reader.matching(row, 'accion', ACTION_CODE, 'AEI.01.02');
    const period = reader.period(row, 'periodo');
    const percentage = reader.number(row, 'avance_fisico');
    const terms = termsOf(reader, row);
    const title = reader.required(row, 'documento', 300);
    if (percentage === null) return reader.error(row, 'avance_fisico', 'está vacía: si no hay avance reportado, quite la fila');
    if (!action || !period || !percentage || !terms || !title) return undefined;
    return { ...placeOf(row), action, period, percentage, terms, documents: documents(row) };
  });
}

/** `2467643 = 66.67; Actividad de limpieza = 100`: what the source averages, by code or by name. */
function termsOf(reader: RowReader, row: SheetRow): ProgressTerm[] | undefined {
  const parts = (reader.text(row, 'componentes', 20_000) ?? '').split(';').filter((part) => part.trim() !== '');
  const terms = parts.map((part) => termIn(part));
  if (terms.length <= MAX_TERMS && terms.every((term) => term !== undefined)) return terms;
  return reader.error(row, 'componentes', 'se espera «código o nombre = porcentaje», con punto decimal, separados con «;»');
}

function termIn(part: string): ProgressTerm | undefined {
  const [, name = '', figure = ''] = /^(.*)=([^=]*)$/.exec(part) ?? [];
  const [text, percentage] = [name.trim(), figure.replace('%', '').trim()];
  if (text === '' || text.length > MAX_NAME || !isDecimal(percentage)) return undefined;
  return { code: ACTIVITY_CODE.test(text) ? text : null, name: text, percentage };
}
