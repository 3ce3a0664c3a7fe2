import type { Kafka, Producer } from 'kafkajs';
import type { FeedWriter, OpenTopic } from '../feed/feed-writer.js';
import type { FeedMessage } from '../message/index.js';
import { type KafkaConnection, openKafka } from './connection.js';
import { CompressionTypes, Partitioners } from './kafkajs.js';
import { ensureTopic } from './topic.js';

export interface KafkaWriterOptions {
  connection: KafkaConnection;
  topic: string;
  /** How many the topic is made with; 12 by default. Bound to the data for ever. */
  partitions?: number;
  /** `gzip` by default: the only one that every client has built in. */
  compression?: 'gzip' | 'none';
}

export const USUAL_PARTITIONS = 12;
const ALL_COPIES = -1;
/** The least that an idempotent producer accepts: what fails twice is sent again from the checkpoint by a new one. */
const RETRY = { retries: 1, initialRetryTime: 100 };

/** Sends to one topic of Kafka, in order within each partition. */
export class KafkaWriter implements FeedWriter {
  readonly #kafka: Kafka;
  #producer: Producer | undefined;

  constructor(private readonly options: KafkaWriterOptions) {
    this.#kafka = openKafka(options.connection);
  }

  async open(): Promise<OpenTopic> {
    await this.close();
    const { topic, partitions = USUAL_PARTITIONS } = this.options;
    const state = await ensureTopic(this.#kafka, topic, partitions);
    // A new one each time: numbers of a producer that failed may be out of step with the broker's.
    this.#producer = this.#kafka.producer({
      idempotent: true,
      maxInFlightRequests: 1,
      allowAutoTopicCreation: false,
      createPartitioner: Partitioners.DefaultPartitioner,
      retry: RETRY,
    });
    await this.#producer.connect();
    return state;
  }

  async send(messages: readonly FeedMessage[]): Promise<void> {
    if (!this.#producer) throw new Error('the writer is not open');
    const { topic, compression = 'gzip' } = this.options;
    const answers = await this.#producer.send({
      topic,
      messages: messages.map(({ partition, key, value, headers }) => ({ partition, key, value, headers })),
      acks: ALL_COPIES,
      compression: compression === 'gzip' ? CompressionTypes.GZIP : CompressionTypes.None,
    });
    this.#demandAnswers(messages, new Set(answers.map(({ partition }) => partition)));
  }

  async close(): Promise<void> {
    const producer = this.#producer;
    this.#producer = undefined;
    await producer?.disconnect();
  }

  /**
   * When a partition moves to a broker that has answered already, the client's own retry leaves its
   * messages out and calls the whole a success.
   */
  #demandAnswers(messages: readonly FeedMessage[], answered: ReadonlySet<number>): void {
    const silent = new Set(messages.map(({ partition }) => partition).filter((partition) => !answered.has(partition)));
    if (silent.size > 0) throw new Error(`no broker answered for partitions ${[...silent].join(', ')}`);
  }
}
