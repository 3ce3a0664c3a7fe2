import { backoff, pause } from './backoff.js';
import { LedgerUnavailable } from './errors.js';
import { follow } from './follow.js';
import type { EventPage, SubscribeOptions } from './ledger.js';
import { Listener, type ListenOnce, type OnRetry } from './listener.js';

export interface FollowedStoreOptions {
  listenOnce: ListenOnce;
  /** How long an event may be missed whose announcement was lost. */
  pollMs: number;
  onRetry: OnRetry;
  /** Aborted when the ledger is closed: that ends what follows it. */
  closing: AbortSignal;
  readAfter: (position: number, pageSize?: number) => AsyncIterable<EventPage>;
}

/** The subscriptions of a store that may be away for a while: whoever follows it waits, and hears of nothing. */
export class FollowedStore {
  private readonly listener: Listener;

  constructor(private readonly options: FollowedStoreOptions) {
    this.listener = new Listener(options.listenOnce, options.onRetry);
  }

  async *subscribe({ after, batchSize, signal }: SubscribeOptions): AsyncGenerator<EventPage> {
    const { listener } = this;
    const { pollMs, readAfter, closing } = this.options;
    const source = {
      bell: listener.bell,
      pollMs,
      readAfter: (position: number) => readAfter(position, batchSize),
      recover: (error: unknown, failures: number, ending: AbortSignal) => this.recover(error, failures, ending),
    };
    listener.join();
    try {
      yield* follow(source, after, AbortSignal.any([signal, closing]));
    } finally {
      await listener.leave();
    }
  }

  /** Whoever still follows hears no more. */
  close(): Promise<void> {
    return this.listener.close();
  }

  private async recover(error: unknown, failures: number, signal: AbortSignal): Promise<void> {
    if (!(error instanceof LedgerUnavailable)) throw error;
    this.options.onRetry(error, backoff(failures));
    await pause(backoff(failures), signal);
  }
}
