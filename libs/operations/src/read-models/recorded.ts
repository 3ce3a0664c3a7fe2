import type { RecordedEvent } from '@quipu/ledger';
import type { RecordedAs } from '@quipu/projections';
import type { OperationsEvent } from '../contract/events.js';

export { sourceOf, standing } from '@quipu/projections';

export type Recorded<Event extends OperationsEvent = OperationsEvent> = RecordedAs<Event>;

export type RecordedOf<Type extends OperationsEvent['type']> = Recorded<Extract<OperationsEvent, { type: Type }>>;

export function recorded(event: RecordedEvent): Recorded {
  return event as Recorded;
}
