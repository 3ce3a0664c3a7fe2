import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { Ledger } from '@quipu/ledger';
import { kafkaAccess, type Logger } from '@quipu/platform';
import { KafkaWriter, Relay, relayLedger, type RelayNotice } from '@quipu/streaming';
import type { RelayConfig } from './config.js';

/** Sends the ledger to Kafka while the service lives. */
@Injectable()
export class Sender implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #relay: Relay;
  readonly #stopping = new AbortController();
  #over: Promise<void> = Promise.resolve();

  constructor(
    private readonly config: RelayConfig,
    private readonly ledger: Ledger,
    private readonly logger: Logger,
  ) {
    const { kafkaTopic: topic, kafkaPartitions: partitions, checkpointUrl: connectionString } = config;
    const connection = { ...kafkaAccess(config), clientId: 'quipu-relay', onComplaint: this.#complain };
    this.#relay = new Relay({
      connectionString,
      topic,
      writer: new KafkaWriter({ connection, topic, partitions }),
      onNotice: (notice) => this.#log(notice),
    });
  }

  /** It holds the topic: no other relay sends. */
  get isActive(): boolean {
    return this.#relay.isOpen;
  }

  /**
   * Until it holds the topic, or something is away and it has begun to wait for it. Fails where
   * another relay is running or the topic is not as it must be.
   */
  async onApplicationBootstrap(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#over = this.#send(resolve);
      this.#over.then(resolve, reject);
    });
    this.#over.catch((err: unknown) => {
      this.logger.fatal({ err }, 'no puede enviar a Kafka');
      process.exit(1);
    });
  }

  /** Ends the page at hand and gives the topic back. */
  async beforeApplicationShutdown(): Promise<void> {
    this.#stopping.abort();
    // What it failed from has been told already.
    await this.#over.catch(() => undefined);
  }

  #send(onBegun: () => void): Promise<void> {
    return relayLedger({
      relay: this.#relay,
      ledger: this.ledger,
      signal: this.#stopping.signal,
      batchSize: this.config.batchSize,
      onOpen: onBegun,
      onTrouble: (err, delayMs) => {
        this.logger.warn({ err, delayMs }, 'el envío a Kafka no avanza; se reintenta');
        onBegun();
      },
    });
  }

  readonly #complain = (message: string, detail: unknown): void => this.logger.debug({ message, detail }, 'Kafka');

  #log(notice: RelayNotice): void {
    const { position } = notice;
    switch (notice.kind) {
      case 'sent':
        return this.logger.debug({ events: notice.page.length, position }, 'página enviada');
      case 'restarted':
        return this.logger.warn({ position }, 'al tema le falta lo enviado, como si se hubiera creado de nuevo: se envía todo otra vez');
    }
  }
}
