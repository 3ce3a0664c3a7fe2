import type { RecordedEvent } from '@quipu/ledger';
import type { RecordedAs } from '@quipu/projections';
import type { ReportEvent } from '../contract/report-events.js';

export { sourceOf, standing } from '@quipu/projections';

export type Recorded<Event extends ReportEvent = ReportEvent> = RecordedAs<Event>;

export function recorded(event: RecordedEvent): Recorded {
  return event as Recorded;
}
