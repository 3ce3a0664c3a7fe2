import type { RecordedEvent } from '@quipu/ledger';

/** What surrounds every event, as it travels: see docs/asyncapi.json. */
export type Envelope = RecordedEvent;
