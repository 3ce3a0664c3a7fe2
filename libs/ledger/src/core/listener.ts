import { backoff, pause } from './backoff.js';
import { Bell } from './bell.js';

export type OnRetry = (error: unknown, delayMs: number) => void;

/**
 * Listens to a store until its connection is lost (gives why) or the abort. Says when it hears, and
 * rings at everything that is recorded.
 */
export type ListenOnce = (hears: { ring(): void; listening(): void }, signal: AbortSignal) => Promise<unknown>;

/** Rings its bell at whatever is recorded. One connection for all who follow, open as long as somebody does, opened again when it is lost. */
export class Listener {
  readonly bell = new Bell();
  private followers = 0;
  private leaving = new AbortController();
  private over: Promise<void> = Promise.resolve();

  constructor(
    private readonly listenOnce: ListenOnce,
    private readonly onRetry: OnRetry,
  ) {}

  join(): void {
    this.followers += 1;
    if (this.followers > 1) return;
    this.leaving = new AbortController();
    this.over = this.listen(this.leaving.signal);
  }

  /** Once per `join`. The last to leave ends the connection. */
  async leave(): Promise<void> {
    this.followers -= 1;
    if (this.followers === 0) await this.close();
  }

  /** Whoever still follows hears no more. */
  async close(): Promise<void> {
    this.leaving.abort();
    await this.over;
  }

  private async listen(signal: AbortSignal): Promise<void> {
    let failures = 0;
    const listening = () => {
      failures = 0;
      // Whatever was recorded while nobody listened.
      this.bell.ring();
    };
    while (!signal.aborted) {
      const loss = await this.listenOnce({ ring: () => this.bell.ring(), listening }, signal);
      if (signal.aborted) return;
      failures += 1;
      this.onRetry(loss, backoff(failures));
      await pause(backoff(failures), signal);
    }
  }
}
