import type { Receipt } from '../core/ledger.js';
import type { Recordable } from '../core/recordable.js';
import type { Outcome } from './append-batch.js';
import { isRefusedData, ledgerFailure } from './failure.js';
import { takeBatch } from './take-batch.js';

export interface Waiting {
  request: Recordable;
  resolve(receipt: Receipt): void;
  reject(error: unknown): void;
}

/**
 * Gathers the concurrent appends of this process: while one call is in flight the next batch fills.
 * One call at a time, so that the database's lock is never contended from within a process.
 */
export class Gatherer {
  private waiting: Waiting[] = [];
  private running: Promise<void> | undefined;

  constructor(private readonly send: (batch: readonly Recordable[]) => Promise<Outcome[]>) {}

  append(request: Recordable): Promise<Receipt> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ request, resolve, reject });
      this.running ??= this.run();
    });
  }

  /** When nothing is in flight or waiting any more. */
  async idle(): Promise<void> {
    while (this.running) await this.running;
  }

  private async run(): Promise<void> {
    do {
      // Those who were just answered, or come in this turn of the event loop, still get into the batch.
      await new Promise(setImmediate);
      const { batch, rest } = takeBatch(this.waiting);
      this.waiting = rest;
      await this.settle(batch);
    } while (this.waiting.length > 0);
    this.running = undefined;
  }

  private async settle(batch: readonly Waiting[]): Promise<void> {
    try {
      const outcomes = await this.send(batch.map(({ request }) => request));
      batch.forEach((waiting, index) => answer(waiting, outcomes[index]!));
    } catch (error) {
      await this.settleFailed(batch, error);
    }
  }

  /** Nothing of the batch was recorded; one request that the database refuses must not take the others with it. */
  private async settleFailed(batch: readonly Waiting[], error: unknown): Promise<void> {
    if (batch.length === 1 || !isRefusedData(error)) {
      for (const { reject } of batch) reject(ledgerFailure(error));
      return;
    }
    const middle = Math.ceil(batch.length / 2);
    await this.settle(batch.slice(0, middle));
    await this.settle(batch.slice(middle));
  }
}

function answer({ resolve, reject }: Waiting, outcome: Outcome): void {
  if (outcome instanceof Error) reject(outcome);
  else resolve(outcome);
}
