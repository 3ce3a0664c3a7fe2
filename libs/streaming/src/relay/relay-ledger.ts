import { backoff, type Ledger, pause } from '@quipu/ledger';
import { TopicUnfit } from '../feed/topic-unfit.js';
import { AnotherRelayActive } from './errors.js';
import type { Relay } from './relay.js';

export interface RelayLedgerOptions {
  relay: Relay;
  /** Without upcasters: what goes out is what was stored. */
  ledger: Ledger;
  /** Ends it after the page at hand. */
  signal: AbortSignal;
  /** Largest page, 1 000 events by default. */
  batchSize?: number;
  /** Once the lock is held and the topic is there, for the first time. */
  onOpen?: () => void;
  /** It failed, and goes on after the delay. */
  onTrouble?: (error: unknown, delayMs: number) => void;
}

/**
 * Sends the ledger to the topic until the signal. Survives the loss of Kafka, of the ledger and of
 * the checkpoint's database. A relay that could not begin because of another one, or of the topic, is
 * an error of whoever started it, and is thrown; one that had begun keeps trying.
 */
export async function relayLedger(options: RelayLedgerOptions): Promise<void> {
  const { relay, signal, onTrouble } = options;
  const progress = { begun: false, failures: 0 };
  while (!signal.aborted) {
    try {
      await relayOnce(options, progress);
    } catch (error) {
      if (!progress.begun && (error instanceof AnotherRelayActive || error instanceof TopicUnfit)) throw error;
      if (signal.aborted) return;
      progress.failures += 1;
      const delay = backoff(progress.failures);
      onTrouble?.(error, delay);
      await pause(delay, signal);
    } finally {
      await relay.close();
    }
  }
}

async function relayOnce(options: RelayLedgerOptions, progress: { begun: boolean; failures: number }): Promise<void> {
  const { relay, ledger, signal, batchSize, onOpen } = options;
  const lost = await relay.open();
  if (!progress.begun) onOpen?.();
  progress.begun = true;
  for await (const page of ledger.subscribe({ after: relay.position, batchSize, signal: AbortSignal.any([signal, lost]) })) {
    await relay.send(page);
    progress.failures = 0;
  }
  if (!signal.aborted) throw new Error('the connection that keeps the checkpoint was lost');
}
