import type { RecordedEvent } from '@quipu/ledger';
import { type RecordedAs, type Source, sourceOf } from '@quipu/projections';
import type { OversightEvent, Step } from '../contract/index.js';

export { sourceOf, standing } from '@quipu/projections';

export type Recorded<Event extends OversightEvent = OversightEvent> = RecordedAs<Event>;

export function recorded(event: RecordedEvent): Recorded {
  return event as Recorded;
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
