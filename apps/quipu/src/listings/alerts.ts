import type { AlertRow, Severity } from '@quipu/oversight';
import { shortDay } from '../screen/moment.js';
import type { Listing } from './listing.js';

const ORDER: readonly Severity[] = ['crítica', 'moderada', 'aviso'];

export const alerts: Listing<AlertRow> = {
  command: 'alerts',
  table: 'alerts',
  summary: 'alertas de la entidad, con su responsable y su estado',
  description: 'Las alertas abiertas y cerradas: qué las causó, quién responde y en qué están. Primero las abiertas, de la más grave a la más leve.',
  columns: [
    { title: 'Gravedad', of: ({ severity }) => severity },
    { title: 'Asunto', of: ({ subject }) => subject },
    { title: 'Periodo', of: ({ period }) => period },
    { title: 'Qué ocurre', width: 130, of: ({ message }) => message },
    { title: 'Responsable', of: ({ owner }) => owner },
    { title: 'Estado', of: ({ state, snoozed_until }) => (snoozed_until === null ? state : `${state} hasta el ${shortDay(snoozed_until)}`) },
  ],
  arrange: inOrderOfCare,
  footer: (rows) => {
    const open = rows.filter(isOpen);
    const counts = ORDER.map((severity) => `${open.filter((row) => row.severity === severity).length} de gravedad «${severity}»`);
    return `${rows.length} alertas; ${open.length} sin cerrar: ${counts.join(', ')}.`;
  },
};

/** Open before closed, grave before slight, what is about actions before the rest, the latest period first. */
export function inOrderOfCare(rows: readonly AlertRow[]): AlertRow[] {
  const rank = (row: AlertRow) => [isOpen(row) ? 0 : 1, ORDER.indexOf(row.severity), row.kind === 'physical-progress' ? 0 : 1] as const;
  return [...rows].sort((one, other) => {
    const [mine, theirs] = [rank(one), rank(other)];
    const at = mine.findIndex((value, place) => value !== theirs[place]);
    if (at >= 0) return mine[at]! - theirs[at]!;
    return compare(one.kind, other.kind) || compare(other.period, one.period) || compare(one.subject, other.subject);
  });
}

function isOpen({ state }: AlertRow): boolean {
  return state !== 'cerrada';
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
