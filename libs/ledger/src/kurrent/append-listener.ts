import { once } from 'node:events';
import { backoff, pause } from '../core/backoff.js';
import { Bell } from '../core/bell.js';
import type { Connection } from './connection.js';

/**
 * Rings its bell at every event that is recorded; what the event is, its readers look up. One
 * subscription for all who follow, open as long as somebody does, opened again when it is lost.
 */
export class AppendListener {
  readonly bell = new Bell();
  private followers = 0;
  private leaving = new AbortController();
  private listening: Promise<void> = Promise.resolve();

  constructor(
    private readonly connection: Connection,
    private readonly onRetry: (error: unknown, delayMs: number) => void,
  ) {}

  join(): void {
    this.followers += 1;
    if (this.followers > 1) return;
    this.leaving = new AbortController();
    this.listening = this.listen(this.leaving.signal);
  }

  /** Once per `join`. The last to leave ends the subscription. */
  async leave(): Promise<void> {
    this.followers -= 1;
    if (this.followers === 0) await this.close();
  }

  /** Whoever still follows hears no more. */
  async close(): Promise<void> {
    this.leaving.abort();
    await this.listening;
  }

  private async listen(signal: AbortSignal): Promise<void> {
    let failures = 0;
    while (!signal.aborted) {
      const loss = await this.listenOnce(signal, () => (failures = 0));
      if (signal.aborted) return;
      failures += 1;
      this.onRetry(loss, backoff(failures));
      await pause(backoff(failures), signal);
    }
  }

  /** Until the subscription is lost (returns why) or the abort. */
  private async listenOnce(signal: AbortSignal, onListening: () => void): Promise<unknown> {
    const subscription = this.connection.subscribe();
    subscription.on('data', () => this.bell.ring());
    subscription.on('confirmation', () => {
      onListening();
      // Whatever was recorded while nobody listened.
      this.bell.ring();
    });
    try {
      await once(subscription, 'end', { signal });
      return new Error('the subscription ended');
    } catch (error) {
      return error;
    } finally {
      // Late failures of a subscription that was given up concern nobody.
      subscription.on('error', () => undefined);
      await subscription.unsubscribe().catch(() => undefined);
    }
  }
}
