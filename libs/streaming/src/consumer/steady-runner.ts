import { backoff, pause } from '../backoff.js';
import type { SharedRunner } from '../shared-runner.js';

export type OnTrouble = (error: unknown, delayMs: number) => void;

/** A runner that is opened again whenever its database has been away. */
export class SteadyRunner {
  #opening: Promise<unknown> | undefined;
  #isOpen = false;

  constructor(
    private readonly runner: SharedRunner,
    private readonly onTrouble: OnTrouble,
  ) {}

  async open(): Promise<void> {
    // One opening, however many partitions ask for it at once.
    this.#opening ??= this.#open().finally(() => (this.#opening = undefined));
    await this.#opening;
  }

  async close(): Promise<void> {
    this.#isOpen = false;
    await this.runner.close();
  }

  /** Does the work again and again, all of it, until it has been done. Rejects only when the signal is aborted first. */
  async persist(work: (runner: SharedRunner) => Promise<void>, signal: AbortSignal): Promise<void> {
    for (let failures = 1; ; failures += 1) {
      signal.throwIfAborted();
      try {
        if (!this.#isOpen) await this.open();
        return await work(this.runner);
      } catch (error) {
        this.#isOpen = false;
        const delay = backoff(failures);
        this.onTrouble(error, delay);
        await pause(delay, signal);
      }
    }
  }

  async #open(): Promise<void> {
    if (this.#isOpen) return;
    await this.runner.close();
    const over = await this.runner.open();
    this.#isOpen = true;
    over.addEventListener('abort', () => (this.#isOpen = false), { once: true });
  }
}
