import { type CommandContext, type DocumentRef, limaMidnight } from '@quipu/ledger';
import type { Order } from './order.js';

/** What a sender may say about any command. */
export interface Justification {
  /** Day the fact holds from, ISO date. */
  validAt?: string;
  reason?: string;
  documents?: DocumentRef[];
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
