import type { AlertRow } from '@quipu/oversight';
import type { Listing } from './listing.js';

export const alerts: Listing<AlertRow> = {
  command: 'alerts',
  table: 'alerts',
  summary: 'alertas de la entidad, con su responsable y su estado',
  description: 'Las alertas abiertas y cerradas: qué las causó, quién responde y en qué están.',
  columns: [
    { title: 'Asunto', of: ({ subject }) => subject },
    { title: 'Periodo', of: ({ period }) => period },
    { title: 'Gravedad', of: ({ severity }) => severity },
    { title: 'Qué ocurre', width: 64, of: ({ message, tension }) => (tension ? `${message} (indicador bueno)` : message) },
    { title: 'Responsable', of: ({ owner }) => owner },
    { title: 'Estado', of: ({ state, snoozed_until }) => (snoozed_until === null ? state : `${state} hasta ${snoozed_until}`) },
  ],
  footer: (rows) => `${rows.length} alertas; ${rows.filter(({ state }) => state !== 'cerrada').length} sin cerrar.`,
};
