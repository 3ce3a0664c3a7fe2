import type { RecordedEvent } from '@quipu/ledger';
import type { RecordedAs } from '@quipu/projections';
import type { PlanningEvent } from '../contract/events.js';

export { sourceOf, standing } from '@quipu/projections';

export type Recorded<Event extends PlanningEvent = PlanningEvent> = RecordedAs<Event>;

export function recorded(event: RecordedEvent): Recorded {
  return event as Recorded;
}
