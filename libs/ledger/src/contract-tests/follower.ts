import type { RecordedEvent } from '../core/envelope.js';
import type { Ledger, SubscribeOptions } from '../core/ledger.js';

/** A reader of a subscription who notes all that it is given. */
export class Follower {
  readonly events: RecordedEvent[] = [];
  largestPage = 0;
  private readonly controller = new AbortController();
  /** When the subscription has ended; rejects with its failure. */
  readonly ended: Promise<void>;

  constructor(ledger: Ledger, options: Omit<SubscribeOptions, 'signal'>) {
    this.ended = this.follow(ledger, options);
    // Whoever stops the follower hears of it.
    this.ended.catch(() => undefined);
  }

  async stop(): Promise<void> {
    this.controller.abort();
    await this.ended;
  }

  private async follow(ledger: Ledger, options: Omit<SubscribeOptions, 'signal'>): Promise<void> {
    for await (const page of ledger.subscribe({ ...options, signal: this.controller.signal })) {
      this.largestPage = Math.max(this.largestPage, page.length);
      this.events.push(...page);
    }
  }
}
