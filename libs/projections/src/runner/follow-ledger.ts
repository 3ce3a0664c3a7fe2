import { backoff, type Ledger, pause } from '@quipu/ledger';
import { AnotherRunnerActive, TablesIncomplete, TablesNotReady } from '../database/errors.js';
import type { ProjectionRunner } from './projection-runner.js';

export interface FollowOptions {
  runner: ProjectionRunner;
  ledger: Ledger;
  /** Ends it after the page at hand. */
  signal: AbortSignal;
  /** Largest page, 1 000 events by default. */
  batchSize?: number;
  /** Once the lock is held for the first time, before any event. */
  onOpen?: () => Promise<void>;
  /** Told of tables that lack what came before them; when it is done they must not. Without it that is an error. */
  onIncomplete?: (tables: readonly string[]) => Promise<void>;
  /** The runner failed, and goes on after the delay. */
  onTrouble?: (error: unknown, delayMs: number) => void;
}

/**
 * Feeds the runner from the ledger until the signal. Survives the loss of the database. A runner
 * that could not begin because of another one, or for lack of tables, is an error of whoever
 * started it, and is thrown; one that had begun keeps trying.
 */
export async function followLedger(options: FollowOptions): Promise<void> {
  const { runner, signal, onTrouble } = options;
  const progress = { begun: false, failures: 0 };
  while (!signal.aborted) {
    try {
      await followOnce(options, progress);
    } catch (error) {
      if (!progress.begun && forWhoeverStarted(error)) throw error;
      if (signal.aborted) return;
      progress.failures += 1;
      const delay = backoff(progress.failures);
      onTrouble?.(error, delay);
      await pause(delay, signal);
    } finally {
      await runner.close();
    }
  }
}

function forWhoeverStarted(error: unknown): boolean {
  return error instanceof AnotherRunnerActive || error instanceof TablesNotReady || error instanceof TablesIncomplete;
}

async function openComplete({ runner, onIncomplete }: FollowOptions): Promise<AbortSignal> {
  try {
    return await runner.open();
  } catch (error) {
    if (!(error instanceof TablesIncomplete) || !onIncomplete) throw error;
    await onIncomplete(error.tables);
    return runner.open();
  }
}

async function followOnce(options: FollowOptions, progress: { begun: boolean; failures: number }): Promise<void> {
  const { runner, ledger, signal, batchSize, onOpen } = options;
  const lost = await openComplete(options);
  if (!progress.begun) await onOpen?.();
  progress.begun = true;
  for await (const page of ledger.subscribe({ after: runner.position, batchSize, signal: AbortSignal.any([signal, lost]) })) {
    await runner.apply(page);
    progress.failures = 0;
  }
  if (!signal.aborted) throw new Error('the connection to the read tables was lost');
}
