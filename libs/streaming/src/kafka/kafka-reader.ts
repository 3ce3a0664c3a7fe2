import { Turns } from '@quipu/ledger';
import type { Consumer, EachBatchPayload, Kafka } from 'kafkajs';
import type { BatchHandler, FeedReader, Turn } from '../feed/feed-reader.js';
import { type KafkaConnection, openKafka } from './connection.js';
import { arrivedMessages } from './arrived.js';
import { Pulse } from './pulse.js';
import { type Held, stickyAssigner } from './sticky-assigner.js';
import { inspectTopic } from './topic.js';

export interface KafkaReaderOptions {
  connection: KafkaConnection;
  topic: string;
  group: string;
  /** How many partitions are worked on at once; 3 by default. */
  atOnce?: number;
  /** Milliseconds without a sign of life after which the group goes on without this member; 15 000 by default. */
  sessionMs?: number;
  /** What this member reads after each new round of the group. */
  onAssigned?: (partitions: readonly number[]) => void;
}

const SESSION_MS = 15_000;
/** How long members may take to end the page at hand when a round begins. */
const REBALANCE_MS = 60_000;
/** Progress is told to the group no later than this: it only saves reading again. */
const COMMIT_MS = 500;
const FETCH_WAIT_MS = 500;
const PARTITION_BYTES = 8 * 1024 * 1024;

/** A member of a group of consumers of one topic. */
export class KafkaReader implements FeedReader {
  readonly #kafka: Kafka;
  /** Work on one partition never overlaps with work on the same: after a new round of the group the old one may still be ending. */
  readonly #turns = new Turns();
  #held: Held = {};
  #commit: () => Promise<void> = () => Promise.resolve();
  #committing: NodeJS.Timeout | undefined;

  constructor(private readonly options: KafkaReaderOptions) {
    this.#kafka = openKafka(options.connection);
  }

  get topic(): string {
    return this.options.topic;
  }

  async run(handle: BatchHandler, signal: AbortSignal): Promise<void> {
    const { partitions } = await inspectTopic(this.#kafka, this.topic);
    const consumer = this.#consumer();
    const { sessionMs = SESSION_MS } = this.options;
    const pulse = new Pulse(REBALANCE_MS + 2 * sessionMs);
    const crashed = this.#watch(consumer, pulse);
    // Both are raced below; until then they must not count as unheard.
    crashed.catch(() => undefined);
    try {
      await consumer.connect();
      await consumer.subscribe({ topic: this.topic, fromBeginning: true });
      await consumer.run({
        autoCommit: false,
        eachBatchAutoResolve: false,
        partitionsConsumedConcurrently: this.options.atOnce ?? 3,
        eachBatch: (payload) => this.#eachBatch(payload, { handle, partitions, signal, pulse }),
      });
      await Promise.race([crashed, pulse.lost(), aborted(signal)]);
    } finally {
      pulse.stop();
      await this.#leave(consumer);
    }
  }

  #consumer(): Consumer {
    const { group, sessionMs = SESSION_MS } = this.options;
    return this.#kafka.consumer({
      groupId: group,
      partitionAssigners: [stickyAssigner(() => this.#held)],
      sessionTimeout: sessionMs,
      rebalanceTimeout: REBALANCE_MS,
      heartbeatInterval: Math.min(3_000, Math.trunc(sessionMs / 4)),
      maxWaitTimeInMs: FETCH_WAIT_MS,
      maxBytesPerPartition: PARTITION_BYTES,
      allowAutoTopicCreation: false,
      // One that has crashed is replaced, not patched.
      retry: { retries: 5, initialRetryTime: 100, restartOnFailure: () => Promise.resolve(false) },
    });
  }

  /** Rejects when the consumer has given up. */
  #watch(consumer: Consumer, pulse: Pulse): Promise<never> {
    const { GROUP_JOIN, HEARTBEAT, FETCH_START, CRASH } = consumer.events;
    for (const sign of [HEARTBEAT, FETCH_START] as const) consumer.on(sign, () => pulse.beat());
    consumer.on(GROUP_JOIN, ({ payload }) => {
      pulse.beat();
      this.#held = payload.memberAssignment;
      this.options.onAssigned?.(this.#held[this.topic] ?? []);
    });
    return new Promise((_resolve, reject) => void consumer.on(CRASH, ({ payload }) => reject(payload.error)));
  }

  async #eachBatch(payload: EachBatchPayload, { handle, partitions, signal, pulse }: Work): Promise<void> {
    const messages = arrivedMessages(payload);
    const { partition } = payload.batch;
    this.#commit = async () => payload.commitOffsetsIfNecessary(payload.uncommittedOffsets());
    await this.#turns.take(String(partition), async () => {
      try {
        if (messages.length > 0) await handle({ partition, partitions, messages }, this.#turn(payload, signal, pulse));
      } catch (error) {
        await this.#commitQuietly();
        throw error;
      }
      if (signal.aborted) await this.#commitQuietly();
    });
  }

  #turn(payload: EachBatchPayload, leaving: AbortSignal, pulse: Pulse): Turn {
    return {
      leaving,
      beat: async () => {
        pulse.beat();
        await payload.heartbeat();
      },
      done: async ({ offset }) => {
        payload.resolveOffset(offset);
        this.#commitSoon();
      },
    };
  }

  #commitSoon(): void {
    this.#committing ??= setTimeout(() => {
      this.#committing = undefined;
      void this.#commitQuietly();
    }, COMMIT_MS);
  }

  async #leave(consumer: Consumer): Promise<void> {
    clearTimeout(this.#committing);
    this.#committing = undefined;
    await this.#commitQuietly();
    this.#commit = () => Promise.resolve();
    await consumer.disconnect();
  }

  /** Where the group is not told, somebody reads a little again. */
  async #commitQuietly(): Promise<void> {
    await this.#commit().catch(() => undefined);
  }
}

interface Work {
  handle: BatchHandler;
  partitions: number;
  signal: AbortSignal;
  pulse: Pulse;
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
