import type { CommandContext, DocumentRef } from '@quipu/ledger';
import type { Order } from './order.js';

/** What a sender may say about any command. */
export interface Justification {
  /** Day the fact holds from, ISO date. */
  validAt?: string;
  reason?: string;
  documents?: DocumentRef[];
}

/** Midnight in America/Lima, which keeps UTC−5 all year. */
export function limaMidnight(day: string): string {
  return new Date(`${day}T00:00:00-05:00`).toISOString();
}

/** The day in America/Lima of an instant. */
export function limaDay(instant: string): string {
  return new Date(Date.parse(instant) - 5 * 3_600_000).toISOString().slice(0, 10);
}

/** @param usualDay day the fact holds from when the sender does not say; without one, the moment of arrival */
export function contextOf(order: Order, { validAt, reason, documents = [] }: Justification, usualDay?: string): CommandContext {
  const { commandId, correlationId, actor, entity, receivedAt } = order;
  const day = validAt ?? usualDay;
  return {
    commandId,
    correlationId,
    actor,
    entity,
    validAt: day === undefined ? receivedAt : limaMidnight(day),
    ...(reason === undefined ? {} : { reason }),
    documents,
  };
}
