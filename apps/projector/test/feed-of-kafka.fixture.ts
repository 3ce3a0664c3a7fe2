import { randomBytes } from 'node:crypto';
import type { Ledger } from '@quipu/ledger';
import { kafkaSettings, type KafkaConfig, readConfig } from '@quipu/platform';
import { runMigrations } from '@quipu/platform/database';
import type { TestDatabase } from '@quipu/platform/testing';
import { KafkaWriter, Relay, relayLedger, streamingMigrations } from '@quipu/streaming';

/** A topic of its own, and the relay that fills it from the ledger. */
export class FeedOfKafka {
  readonly kafka: KafkaConfig;
  readonly #stopping = new AbortController();
  readonly #relay: Relay;
  #over: Promise<void> = Promise.resolve();

  constructor(
    brokers: readonly string[],
    private readonly database: TestDatabase,
    private readonly ledger: Ledger,
  ) {
    const topic = `quipu.test.${randomBytes(5).toString('hex')}`;
    this.kafka = readConfig(kafkaSettings, { QUIPU_KAFKA_BROKERS: brokers.join(','), QUIPU_KAFKA_TOPIC: topic, QUIPU_KAFKA_GROUP: `${topic}.tables` });
    this.#relay = new Relay({ connectionString: database.projectorUrl, topic, writer: this.#writer() });
  }

  /** Until it holds the topic. */
  async start(): Promise<void> {
    await runMigrations({ url: this.database.projectorUrl, name: 'streaming', migrations: streamingMigrations });
    await new Promise<void>((resolve, reject) => {
      this.#over = relayLedger({ relay: this.#relay, ledger: this.ledger, signal: this.#stopping.signal, batchSize: 25, onOpen: resolve });
      this.#over.catch(reject);
    });
  }

  /** What no relay of ours would send. */
  async send(value: string): Promise<void> {
    const writer = this.#writer();
    await writer.open();
    await writer.send([{ partition: 3, key: null, value, headers: {} }]);
    await writer.close();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#over;
  }

  #writer(): KafkaWriter {
    const { kafkaBrokers: brokers, kafkaTopic: topic } = this.kafka;
    return new KafkaWriter({ connection: { brokers, clientId: 'test' }, topic });
  }
}
