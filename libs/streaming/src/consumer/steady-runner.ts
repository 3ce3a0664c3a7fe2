import { backoff, pause } from '@quipu/ledger';
import type { SharedRunner } from '../shared-runner.js';

export type OnTrouble = (error: unknown, delayMs: number) => void;

/** A runner that is opened again whenever its database has been away. */
export class SteadyRunner {
  #opening: Promise<void> | undefined;
  /** The opening that stands: aborted once it is known to be over. */
  #standing: AbortController | undefined;

  constructor(
    private readonly runner: SharedRunner,
    private readonly onTrouble: OnTrouble,
  ) {}

  /** One opening, however many partitions ask for it at once. */
  async open(): Promise<void> {
    if (this.#isOpen) return;
    this.#opening ??= this.#open().finally(() => (this.#opening = undefined));
    await this.#opening;
  }

  async close(): Promise<void> {
    this.#standing = undefined;
    await this.runner.close();
  }

  /** Does the work again and again, all of it, until it has been done. Rejects only when the signal is aborted first. */
  async persist(work: (runner: SharedRunner) => Promise<void>, signal: AbortSignal): Promise<void> {
    for (let failures = 1; ; failures += 1) {
      signal.throwIfAborted();
      let standing: AbortController | undefined;
      try {
        await this.open();
        standing = this.#standing;
        return await work(this.runner);
      } catch (error) {
        // Only the opening that this work began with: ending a newer one would make others fail in their turn.
        standing?.abort();
        const delay = backoff(failures);
        this.onTrouble(error, delay);
        await pause(delay, signal);
      }
    }
  }

  get #isOpen(): boolean {
    return this.#standing !== undefined && !this.#standing.signal.aborted;
  }

  async #open(): Promise<void> {
    await this.runner.close();
    const over = await this.runner.open();
    const standing = new AbortController();
    this.#standing = standing;
    over.addEventListener('abort', () => standing.abort(), { once: true });
  }
}
