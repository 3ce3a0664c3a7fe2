import type { RecordedEvent } from '@quipu/ledger';
import type { Source } from '@quipu/planning';
import type { OversightEvent, Step } from '../contract/index.js';

/** An event as recorded, known by its type. A ledger holds other contexts' events too: have a default. */
export type Recorded<Event extends OversightEvent = OversightEvent> = Event extends OversightEvent
  ? RecordedEvent<Event['type'], Event['data']>
  : never;

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

/** The row after one step more. @param what Spanish, shown in its history */
export function stepped<R extends { state: string; history: Step<R['state']>[]; source: Source }>(
  row: R,
  event: RecordedEvent,
  state: R['state'],
  what: string,
): R {
  const source = sourceOf(event);
  return { ...row, state, source, history: [...row.history, { state, what, source }] };
}
