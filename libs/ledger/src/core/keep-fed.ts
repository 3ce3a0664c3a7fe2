import { backoff, pause } from './backoff.js';
import type { EventPage, Ledger } from './ledger.js';

/** Whoever takes in the pages of a ledger, and remembers how far it has come. */
export interface Fed {
  /** Finds where to go on. The signal is aborted when it has lost what it keeps its place with. */
  open(): Promise<AbortSignal>;
  /** Last event taken in. */
  readonly position: number;
  take(page: EventPage): Promise<void>;
  /** Gives its place back; also after a failure. */
  close(): Promise<void>;
}

export interface KeepFedOptions {
  fed: Fed;
  ledger: Ledger;
  /** Ends it after the page at hand. */
  signal: AbortSignal;
  /** Largest page, 1 000 events by default. */
  batchSize?: number;
  /** Once it is open for the first time, before any event. */
  onOpen?: () => Promise<void> | void;
  /** It failed, and goes on after the delay. */
  onTrouble?: (error: unknown, delayMs: number) => void;
  /** What waiting does not mend, as long as it has not begun. */
  isForWhoeverStarted: (error: unknown) => boolean;
}

/**
 * Feeds it from the ledger until the signal, whatever is lost meanwhile. What keeps it from beginning
 * at all is an error of whoever started it, and is thrown; once it has begun it keeps trying.
 */
export async function keepFed(options: KeepFedOptions): Promise<void> {
  const { fed, signal, onTrouble, isForWhoeverStarted } = options;
  const progress = { begun: false, failures: 0 };
  while (!signal.aborted) {
    try {
      await feedOnce(options, progress);
    } catch (error) {
      if (!progress.begun && isForWhoeverStarted(error)) throw error;
      if (signal.aborted) return;
      progress.failures += 1;
      const delay = backoff(progress.failures);
      onTrouble?.(error, delay);
      await pause(delay, signal);
    } finally {
      await fed.close();
    }
  }
}

async function feedOnce({ fed, ledger, signal, batchSize, onOpen }: KeepFedOptions, progress: { begun: boolean; failures: number }): Promise<void> {
  const lost = await fed.open();
  if (!progress.begun) await onOpen?.();
  progress.begun = true;
  for await (const page of ledger.subscribe({ after: fed.position, batchSize, signal: AbortSignal.any([signal, lost]) })) {
    await fed.take(page);
    progress.failures = 0;
  }
  if (!signal.aborted) throw new Error('what keeps its place was lost');
}
