import type { InvestmentRow } from '@quipu/investments';
import type { Listing } from './listing.js';

export const investments: Listing<InvestmentRow> = {
  command: 'investments',
  table: 'investments',
  summary: 'inversiones de la entidad, con su fase y condición',
  description: 'Las inversiones (CUI) con su fase, su condición, sus impedimentos y su avance físico.',
  columns: [
    { title: 'CUI', of: ({ cui }) => cui },
    { title: 'Nombre', width: 48, of: ({ name }) => name },
    { title: 'Acciones', of: ({ actions }) => actions.join(' ') },
    { title: 'Fase', of: ({ phase }) => phase },
    { title: 'Condición', of: ({ condition }) => condition },
    { title: 'Paralizada por', width: 40, of: ({ stops }) => stops.find(({ ended }) => ended === null)?.cause ?? '' },
    { title: 'Impedimentos', of: ({ blockers }) => blockers.map(({ authority }) => authority).join(', ') },
    { title: 'Avance físico', align: 'right', of: ({ progress }) => (progress.length > 0 ? `${progress.at(-1)!.percentage} %` : 'sin dato') },
  ],
  footer: (rows) => `${rows.length} inversiones; ${rows.filter(({ condition }) => condition === 'paralizada').length} paralizadas.`,
};
