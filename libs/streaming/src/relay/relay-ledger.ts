import { type EventPage, keepFed, type KeepFedOptions } from '@quipu/ledger';
import { TopicUnfit } from '../feed/topic-unfit.js';
import { AnotherRelayActive } from './errors.js';
import type { Relay } from './relay.js';

/** `ledger`: without upcasters, since what goes out is what was stored. `onOpen`: the lock is held and the topic is there. */
export interface RelayLedgerOptions extends Omit<KeepFedOptions, 'fed' | 'isForWhoeverStarted'> {
  relay: Relay;
}

/**
 * Sends the ledger to the topic until the signal. Survives the loss of Kafka, of the ledger and of
 * the checkpoint's database. A relay that could not begin because of another one, or of the topic, is
 * an error of whoever started it, and is thrown; one that had begun keeps trying.
 */
export function relayLedger({ relay, ...options }: RelayLedgerOptions): Promise<void> {
  const fed = {
    open: () => relay.open(),
    get position() {
      return relay.position;
    },
    take: (page: EventPage) => relay.send(page),
    close: () => relay.close(),
  };
  const isForWhoeverStarted = (error: unknown) => error instanceof AnotherRelayActive || error instanceof TopicUnfit;
  return keepFed({ ...options, fed, isForWhoeverStarted });
}
