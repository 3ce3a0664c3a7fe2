import pg from 'pg';
import { Bell } from '../core/bell.js';
import { backoff, pause } from '../core/backoff.js';
import { sql } from './sql.js';

/**
 * Rings its bell at every commit to the ledger. One connection for all who follow, open as long as
 * somebody does, opened again when it is lost.
 */
export class CommitListener {
  readonly bell = new Bell();
  private followers = 0;
  private leaving = new AbortController();
  private listening: Promise<void> = Promise.resolve();

  constructor(
    private readonly config: pg.ClientConfig,
    private readonly onRetry: (error: unknown, delayMs: number) => void,
  ) {}

  join(): void {
    this.followers += 1;
    if (this.followers > 1) return;
    this.leaving = new AbortController();
    this.listening = this.listen(this.leaving.signal);
  }

  /** Once per `join`. The last to leave closes the connection. */
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

  /** Until the connection is lost (returns why) or the abort. */
  private async listenOnce(signal: AbortSignal, onListening: () => void): Promise<unknown> {
    const client = new pg.Client(this.config);
    const over = untilOver(client, signal);
    client.on('notification', () => this.bell.ring());
    try {
      await client.connect();
      await client.query(sql('listen'));
      onListening();
      // Whatever was recorded while nobody listened.
      this.bell.ring();
      return await over;
    } catch (error) {
      return error;
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}

function untilOver(client: pg.Client, signal: AbortSignal): Promise<unknown> {
  return new Promise((resolve) => {
    client.on('error', resolve);
    client.on('end', () => resolve(new Error('the listening connection ended')));
    signal.addEventListener('abort', () => resolve(undefined));
  });
}
