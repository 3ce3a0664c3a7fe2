import { backoff, pause, type Upcasters } from '@quipu/ledger';
import type { FeedReader } from '../feed/feed-reader.js';
import { TopicUnfit } from '../feed/topic-unfit.js';
import type { SharedRunner } from '../shared-runner.js';
import { Continuity } from './continuity.js';
import type { ParkedMessages } from './parked-messages.js';
import type { ReadChunk } from './read-chunk.js';
import { type OnTrouble, SteadyRunner } from './steady-runner.js';
import { workOff, type Working } from './work-off.js';

export interface FollowKafkaOptions {
  runner: SharedRunner;
  reader: FeedReader;
  parked: Pick<ParkedMessages, 'park'>;
  /** Ends it after the pages at hand. */
  signal: AbortSignal;
  /** Most messages in one transaction; 1 000 by default. */
  batchSize?: number;
  /** The topic carries events as they were stored. */
  upcasters?: Upcasters;
  /** Errors of the first opening that waiting does not mend: they are thrown. */
  isForWhoeverStarted?: (error: unknown) => boolean;
  /** Once the tables are open for the first time, before any event. */
  onOpen?: () => Promise<void>;
  onWorkedOff?: (chunk: ReadChunk, partition: number) => void;
  /** It failed, and goes on after the delay. */
  onTrouble?: OnTrouble;
}

/**
 * Keeps the tables from the topic, as one of any number of members of a group, until the signal.
 * Survives the loss of Kafka, of the database and of its place in the group: what it cannot apply it
 * tries again, and what it has not applied it never reports as read. The group's offsets only save
 * time; that nothing counts twice is the tables' own doing, by the position of each entity.
 */
export async function followKafka(options: FollowKafkaOptions): Promise<void> {
  const onTrouble = options.onTrouble ?? (() => undefined);
  const runner = new SteadyRunner(options.runner, onTrouble);
  try {
    if (!(await openTables(runner, options, onTrouble))) return;
    await options.onOpen?.();
    await readOn(runner, options, onTrouble);
  } finally {
    await runner.close();
  }
}

/** False when it was asked to end before. */
async function openTables(runner: SteadyRunner, { signal, isForWhoeverStarted }: FollowKafkaOptions, onTrouble: OnTrouble): Promise<boolean> {
  for (let failures = 1; !signal.aborted; failures += 1) {
    try {
      await runner.open();
      return true;
    } catch (error) {
      if (isForWhoeverStarted?.(error)) throw error;
      onTrouble(error, backoff(failures));
      await pause(backoff(failures), signal);
    }
  }
  return false;
}

async function readOn(runner: SteadyRunner, options: FollowKafkaOptions, onTrouble: OnTrouble): Promise<void> {
  const { reader, signal } = options;
  let failures = 0;
  let begun = false;
  const working = workingOf(runner, options, () => {
    failures = 0;
    begun = true;
  });
  while (!signal.aborted) {
    try {
      await reader.run((batch, turn) => workOff(working, batch, turn), signal);
    } catch (error) {
      if (!begun && error instanceof TopicUnfit) throw error;
      failures += 1;
      if (!signal.aborted) onTrouble(error, backoff(failures));
      await pause(backoff(failures), signal);
    }
  }
}

function workingOf(runner: SteadyRunner, options: FollowKafkaOptions, onProgress: () => void): Working {
  const { reader, parked, batchSize = 1_000, upcasters = {}, onWorkedOff } = options;
  return {
    topic: reader.topic,
    runner,
    park: (messages) => parked.park(reader.topic, messages),
    upcasters,
    batchSize,
    continuity: new Continuity(),
    onWorkedOff: (chunk, partition) => {
      onProgress();
      onWorkedOff?.(chunk, partition);
    },
  };
}
