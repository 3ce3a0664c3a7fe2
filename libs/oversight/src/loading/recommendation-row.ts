import { isDecimal } from '@quipu/rules';
import { lastDayOf } from '@quipu/planning';
import type { FigureRef } from '../contract/figure.js';
import type { MakeCommitment } from '../domain/commitment/commands.js';
import { RowCells, type RowReading, type TextRow } from './row-problem.js';

/** Columns of `recomendaciones.csv`; docs/folder-format-recomendaciones.md tells each. The last two are for people only. */
export const RECOMMENDATION_COLUMNS = [
  'codigo',
  'plan',
  'periodo',
  'accion',
  'brecha',
  'cifra_tabla',
  'cifra_campo',
  'cifra_valor',
  'cifra_reglas',
  'recomendacion',
  'unidad_responsable',
  'unidad_nombre',
  'apoyo',
  'plazo',
  'vence',
  'evidencia',
  'brecha_impresa',
  'nota',
] as const;

/** One row of the recommendations matrix as the command that registers it; its fields are those of `make-commitment`. */
export function commitmentOfRow(row: TextRow): RowReading<MakeCommitment> {
  const cells = new RowCells(row);
  const place = { plan: cells.required('plan'), period: cells.required('periodo'), action: cells.required('accion') };
  const dueOn = cells.text('vence');
  const term = cells.oneOf('plazo', ['corto', 'mediano']);
  const said = {
    id: cells.required('codigo'),
    gap: { text: cells.required('brecha'), figure: figureOfRow(cells, place) },
    measure: cells.required('recomendacion'),
    owner: { code: cells.text('unidad_responsable') || null, name: cells.required('unidad_nombre') },
    support: listOf(cells.text('apoyo')),
    evidenceRequired: cells.required('evidencia'),
  };
  const periodEnd = lastDayOf(place.period);
  return cells.reading(() => ({ kind: 'make-commitment', ...said, ...place, term, periodEnd, ...(dueOn === '' ? {} : { dueOn }) }));
}

/** A gap's figure is whole or it is none. */
function figureOfRow(cells: RowCells, key: Record<string, string>): FigureRef | null {
  const [table, field, value, ruleSet] = ['tabla', 'campo', 'valor', 'reglas'].map((name) => cells.text(`cifra_${name}`));
  if (!table && !field && !value) return null;
  if (!table || !field || !value) {
    cells.refuse('cifra_tabla', 'una cifra lleva tabla, campo y valor, o ninguno de los tres');
    return null;
  }
  if (!isDecimal(value) && value !== 'ND') cells.refuse('cifra_valor', `se espera un número con punto decimal o ND, no «${value}»`);
  return { table, key, field, value, ruleSet: ruleSet || null };
}

/** Units that help are parted by «/» or «;». */
function listOf(text: string): string[] {
  return text.split(/[/;]/).flatMap((one) => (one.trim() === '' ? [] : [one.trim()]));
}
