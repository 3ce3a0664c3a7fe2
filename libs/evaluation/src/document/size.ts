import type { EvaluationInput } from './input.js';
import type { Paragraph } from './model.js';

/** Past this, a page for every action would be read by nobody and laid out in more memory than a small server has. */
const LARGEST_IN_FULL = 200;

/** Whether the report tells each action in a line or two and leaves the lists to the spreadsheets of the same cut. */
export function isLarge({ actions }: Pick<EvaluationInput, 'actions'>): boolean {
  return actions.length > LARGEST_IN_FULL;
}

/** Stands where a list would. @param what Spanish, e.g. «El seguimiento de cada indicador» */
export function inSpreadsheet(what: string): Paragraph {
  return { kind: 'paragraph', text: `${what} no se imprime en un plan de más de ${LARGEST_IN_FULL} acciones: está, completo y al mismo corte, en las hojas de cálculo de seguimiento y en las tablas del sistema.` };
}
