import type { RecordedEvent } from '@quipu/ledger';

/** One event as it came over a feed. */
export interface Delivery {
  event: RecordedEvent;
  /** Position of the same entity's event before it; 0 for its first. */
  previous: number;
}

/**
 * What a consumer asks of whoever keeps the tables, when several consumers keep them together.
 * Here it is only a port: the consumer knows neither tables nor database.
 */
export interface SharedRunner {
  /** Aborted when the connection is over. Where it is open already, the same signal. */
  open(): Promise<AbortSignal>;
  /**
   * Exactly-once effect: events at or below the entity's own position are passed over; a gap
   * (`previous` above its position) is filled from the ledger. One transaction. Throws when the
   * database is away. Entities of one call must not be in a concurrent call of the same instance.
   */
  apply(deliveries: readonly Delivery[]): Promise<void>;
  /**
   * Everything up to `position` of that partition has been applied; a lower one than before says nothing new. The tables'
   * own position is the least of all partitions. `recordedAt`: of the event there, so that nobody has to look it up.
   */
  mark(feed: string, partition: number, partitions: number, position: number, recordedAt: string): Promise<void>;
  /** What comes next of the partition does not follow on what came before: its next mark must not be believed unseen. */
  assigned(feed: string, partition: number, partitions: number): Promise<void>;
  close(): Promise<void>;
}
