import type { CommitmentRow } from '@quipu/oversight';
import { shortDay } from '../screen/moment.js';
import type { Listing } from './listing.js';

export const commitments: Listing<CommitmentRow> = {
  command: 'commitments',
  table: 'commitments',
  summary: 'compromisos de la entidad, con su plazo y su estado',
  description: 'Los compromisos que nacen de las recomendaciones: quién responde, para cuándo, y el plazo primero si se movió. Debajo, lo que conviene mirar en la matriz del último periodo con datos.',
  columns: [
    { title: 'Compromiso', of: ({ id }) => id },
    { title: 'Acción', of: ({ action }) => action },
    { title: 'Medida', width: 56, of: ({ measure }) => measure },
    { title: 'Responsable', of: ({ owner }) => owner.code ?? owner.name },
    { title: 'Plazo', of: ({ due_on, first_due_on }) => (due_on === first_due_on ? shortDay(due_on) : `${shortDay(due_on)} (primero ${shortDay(first_due_on)})`) },
    { title: 'Estado', of: ({ state }) => state },
  ],
  beside: { table: 'commitment-warnings', name: 'warnings', lines: (rows) => ['Conviene mirar:', ...(rows as { message: string }[]).map(({ message }) => `  · ${message}`)] },
  footer: (rows) => `${rows.length} compromisos; ${rows.filter(({ state }) => state === 'implementada').length} implementados.`,
};
