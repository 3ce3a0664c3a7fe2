import type { AlertEvent } from './alert-events.js';
import type { CommitmentEvent } from './commitment-events.js';
import type { FindingEvent } from './finding-events.js';

export * from './figure.js';
export * from './alert-events.js';
export * from './commitment-events.js';
export * from './finding-events.js';
export * from './rows.js';

export type OversightEvent = AlertEvent | CommitmentEvent | FindingEvent;
