import type { DocumentRef, DomainEvent, RecordedEvent } from '@quipu/ledger';

/** The event behind a figure (law 5). */
export interface Source {
  position: number;
  eventId: string;
  recordedAt: string;
  account: string;
  office: string;
  reason?: string;
  documents: DocumentRef[];
}

export function sourceOf({ position, id, recordedAt, actor, reason, documents }: RecordedEvent): Source {
  const source: Source = { position, eventId: id, recordedAt, account: actor.account, office: actor.office, documents };
  return reason === undefined ? source : { ...source, reason };
}

/** Events of a context as recorded, known by their type. A ledger holds other contexts' events too: have a default. */
export type RecordedAs<Event extends DomainEvent> = Event extends DomainEvent ? RecordedEvent<Event['type'], Event['data']> : never;

/** The row an event changes; without it the history itself would be incoherent, and the entity must stop there. */
export function standing<R>(row: R | undefined, event: RecordedEvent): R {
  if (!row) throw new Error(`${event.type} at ${event.position} changes what was never recorded`);
  return row;
}
