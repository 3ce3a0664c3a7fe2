import type { EventPage } from '@quipu/ledger';
import type { FeedWriter, OpenTopic } from '../feed/feed-writer.js';
import { pageMessages } from './page-messages.js';
import { RelayCheckpoint } from './relay-checkpoint.js';

const LOCK_WAIT_MS = 5_000;

export interface RelayOptions {
  /** Of the role that owns the schema `streaming`. */
  connectionString: string;
  topic: string;
  writer: FeedWriter;
  /** How long to wait for another relay's lock; 5 000 by default. */
  lockWaitMs?: number;
  onNotice?: (notice: RelayNotice) => void;
}

export type RelayNotice =
  | { kind: 'sent'; page: EventPage; position: number }
  /** The topic lacks what had been sent to it, as when it was made again: all is sent once more. */
  | { kind: 'restarted'; position: number };

interface Open {
  checkpoint: RelayCheckpoint;
  topic: OpenTopic;
}

/**
 * Sends pages of events to a topic, each followed by a mark in every partition. The checkpoint moves
 * after the topic has kept them, so a page may go twice and none is left out.
 *
 * The lock keeps a second relay out. Were one let in all the same, it would start from a checkpoint
 * behind which everything is in the topic, in order, so what it sends are repetitions, or what comes
 * next; each event names its previous one, and whoever applies them passes repetitions over. Its
 * checkpoint moves by compare-and-set: one of the two gives up its place.
 */
export class Relay {
  #open: Open | undefined;

  constructor(private readonly options: RelayOptions) {}

  get isOpen(): boolean {
    return this.#open !== undefined;
  }

  /** Last event sent and kept, as far as this relay knows. */
  get position(): number {
    return this.#open?.checkpoint.position ?? 0;
  }

  /** Takes the lock and finds where to go on. Throws `AnotherRelayActive`, `TopicUnfit`. */
  async open(): Promise<AbortSignal> {
    const { connectionString, topic, lockWaitMs = LOCK_WAIT_MS, writer } = this.options;
    const checkpoint = await RelayCheckpoint.open({ connectionString, topic, lockWaitMs });
    try {
      const opened = await writer.open();
      if (!opened.filled && checkpoint.position > 0) await this.#restart(checkpoint);
      this.#open = { checkpoint, topic: opened };
      return checkpoint.over;
    } catch (error) {
      await checkpoint.close();
      throw error;
    }
  }

  /** Calls must not overlap. On any failure the relay must be closed and opened again. */
  async send(page: EventPage): Promise<void> {
    if (!this.#open) throw new Error('the relay is not open');
    const { checkpoint, topic } = this.#open;
    const slices = pageMessages(page, topic.partitions, (entity) => checkpoint.lastOf(entity));
    for (const slice of slices) await this.options.writer.send(slice);
    await checkpoint.advance(page);
    this.options.onNotice?.({ kind: 'sent', page, position: checkpoint.position });
  }

  /** Gives the lock back. */
  async close(): Promise<void> {
    const open = this.#open;
    this.#open = undefined;
    await this.options.writer.close();
    await open?.checkpoint.close();
  }

  async #restart(checkpoint: RelayCheckpoint): Promise<void> {
    const { position } = checkpoint;
    await checkpoint.restart();
    this.options.onNotice?.({ kind: 'restarted', position });
  }
}
