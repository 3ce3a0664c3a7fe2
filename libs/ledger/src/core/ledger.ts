import type { CommandContext, DomainEvent, RecordedEvent } from './envelope.js';

/** One command's events for one stream: all are recorded, or none. */
export interface AppendRequest {
  stream: string;
  /** Version the decision was taken from; 0 when the stream must not exist. */
  expectedVersion: number;
  /** At least one. */
  events: readonly VersionedEvent[];
  context: CommandContext;
  /** Tells a retry of the same command from another command that reuses its id. */
  fingerprint: string;
}

export interface VersionedEvent extends DomainEvent {
  schemaVersion: number;
}

/** The answer to a command; a repeated command gets the very same one. */
export interface Receipt {
  commandId: string;
  stream: string;
  /** Version of the stream after the command. */
  version: number;
  /** Position of the command's last event. */
  position: number;
  /** How many events the command recorded. */
  events: number;
  /** ISO instant, UTC. */
  recordedAt: string;
}

export interface ReadStreamOptions {
  /** First version wanted; 1 by default. */
  fromVersion?: number;
  /** Last position wanted: the stream as it stood at that position. */
  upToPosition?: number;
}

export interface ReadAllOptions {
  /** Position after which to read; 0 for the beginning. */
  after: number;
  upToPosition?: number;
  /** Only this entity's events. */
  entity?: string;
  /** Events per page; 1 000 by default. */
  pageSize?: number;
}

export interface SubscribeOptions {
  after: number;
  /** Largest batch delivered; 1 000 by default. */
  batchSize?: number;
  /** Ends the subscription; the iteration then finishes without error. */
  signal: AbortSignal;
}

/** Consecutive events, in order of position. Never empty. */
export type EventPage = readonly RecordedEvent[];

/**
 * The event store. Three drivers pass one contract suite (`@quipu/ledger/contract-tests`).
 *
 * Errors: `WrongExpectedVersion`, `CommandIdReused`, `CommandTooLarge`, `LedgerUnavailable`.
 */
export interface Ledger {
  /**
   * Records the events after `expectedVersion`. A command id already recorded with the same
   * fingerprint gives the first receipt and records nothing.
   */
  append(request: AppendRequest): Promise<Receipt>;
  /** The receipt of a recorded command, or undefined. */
  receiptOf(commandId: string, fingerprint: string): Promise<Receipt | undefined>;
  /** Events of one stream in order of version. */
  readStream(stream: string, options?: ReadStreamOptions): AsyncIterable<EventPage>;
  /** Events of all streams in order of position, as of the moment of each page. */
  readAll(options: ReadAllOptions): AsyncIterable<EventPage>;
  /** History first, then events as they are recorded. The reader's pace sets the pace. */
  subscribe(options: SubscribeOptions): AsyncIterable<EventPage>;
  /** Position of the last recorded event; 0 when there is none. */
  head(): Promise<number>;
  /** Last position recorded at or before the instant (ISO, UTC); 0 when there is none. */
  positionAt(instant: string): Promise<number>;
  close(): Promise<void>;
}
