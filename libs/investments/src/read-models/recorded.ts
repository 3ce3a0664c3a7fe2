import type { RecordedEvent } from '@quipu/ledger';
import type { RecordedAs } from '@quipu/projections';
import type { InvestmentEvent } from '../contract/events.js';

export { sourceOf } from '@quipu/projections';

export type Recorded<Event extends InvestmentEvent = InvestmentEvent> = RecordedAs<Event>;

/** One flag per type: a new event that forgets to enter here does not compile. */
const OURS: Record<InvestmentEvent['type'], true> = {
  InvestmentRegistered: true,
  ActionsLinked: true,
  ActionsUnlinked: true,
  PhaseChanged: true,
  InvestmentRestated: true,
  OperationStarted: true,
  BlockerAdded: true,
  BlockerLifted: true,
  WorkStopped: true,
  StopCorrected: true,
  WorkResumed: true,
  InvestmentTransferred: true,
  InvestmentTakenBack: true,
  InvestmentDeactivated: true,
  InvestmentReactivated: true,
  PhysicalProgressReported: true,
  PhysicalProgressCorrected: true,
  MoneyRecorded: true,
  MoneyCorrected: true,
};

/** Another context may use the same name for a type of its own: the stream tells them apart. */
export function isOurs(event: RecordedEvent): event is Recorded {
  return event.stream.startsWith(`${event.entity}.investment-`) && Object.hasOwn(OURS, event.type);
}
