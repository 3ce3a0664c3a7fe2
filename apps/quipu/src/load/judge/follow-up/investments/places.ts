import type { InvestmentRowOfFile } from '../../../folder/rows/investment-rows.js';
import type { FieldPlace } from '../../refusal-places.js';

const COLUMNS: Readonly<Record<string, string>> = {
  cui: 'cui',
  name: 'nombre',
  actions: 'acciones',
  phase: 'fase',
  operating: 'en_funcionamiento',
  since: 'desde',
  day: 'fecha',
  percentage: 'avance_fisico',
  authority: 'impedimentos',
  detail: 'impedimento_detalle',
  cause: 'causa',
  norm: 'norma',
  article: 'articulo',
  reason: 'efecto',
  documents: 'documento',
  to: 'entidad_a_cargo',
  agreement: 'convenio',
};

/** The column that gave a field of a command. An illegal step has the condition, or the figure, to blame. */
export function placeIn(row: InvestmentRowOfFile, useCase: string): (field: string) => FieldPlace {
  return (field) => {
    const name = field.replace(/[.[].*$/, '');
    if (useCase === 'record-money' && name !== 'day') return { row, column: 'avance_financiero' };
    if (name !== 'cui' || useCase === 'register-investment') return { row, column: COLUMNS[name] };
    return { row, column: useCase === 'report-physical-progress' ? 'avance_fisico' : useCase === 'add-blocker' ? 'impedimentos' : 'condicion' };
  };
}
