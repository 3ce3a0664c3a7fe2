import type { RecordedEvent } from '@quipu/ledger';
import type { Source } from '@quipu/planning';
import type { OperationsEvent } from '../contract/events.js';

/** An event as recorded, known by its type. A ledger holds other contexts' events too: have a default. */
export type Recorded<Event extends OperationsEvent = OperationsEvent> = Event extends OperationsEvent
  ? RecordedEvent<Event['type'], Event['data']>
  : never;

export type RecordedOf<Type extends OperationsEvent['type']> = Recorded<Extract<OperationsEvent, { type: Type }>>;

export function recorded(event: RecordedEvent): Recorded {
  return event as Recorded;
}

export function sourceOf({ position, id, recordedAt, actor, reason, documents }: RecordedEvent): Source {
  const source: Source = { position, eventId: id, recordedAt, account: actor.account, office: actor.office, documents };
  return reason === undefined ? source : { ...source, reason };
}

/** The row an event changes; without it the history itself would be incoherent, and the entity must stop there. */
export function standing<R>(row: R | undefined, event: RecordedEvent): R {
  if (!row) throw new Error(`${event.type} at ${event.position} changes what was never recorded`);
  return row;
}
