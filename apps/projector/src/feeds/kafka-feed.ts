import { hostname } from 'node:os';
import type { Ledger } from '@quipu/ledger';
import { kafkaAccess, type KafkaConfig, type Logger } from '@quipu/platform';
import { AnotherRunnerActive, TablesNotReady } from '@quipu/projections';
import { followKafka, KafkaReader, ParkedMessages, type ReadChunk } from '@quipu/streaming';
import { projections } from '@quipu/tables';
import type pg from 'pg';
import type { ProjectorConfig } from '../config.js';
import { CompleteRunner } from './complete-runner.js';
import type { Feed } from './feed.js';
import type { TableCare } from './table-care.js';

/** From Kafka: as one of any number of projectors, each with the entities that the group gives it. */
export class KafkaFeed implements Feed {
  readonly turn = 'lo comparte con los demás proyectores del grupo';
  readonly #runner: CompleteRunner;
  readonly #reader: KafkaReader;
  readonly #parked: ParkedMessages;

  constructor(
    private readonly config: Pick<ProjectorConfig, 'databaseUrl' | 'batchSize'>,
    kafka: KafkaConfig,
    ledger: Ledger,
    /** As quipu_projector: where messages that cannot be read are kept. */
    pool: pg.Pool,
    private readonly care: TableCare,
    /** The group has shared the partitions out anew: somebody may be gone. */
    private readonly onRound: () => void,
    private readonly logger: Logger,
  ) {
    this.#runner = new CompleteRunner({ connectionString: config.databaseUrl, projections, ledger, onNotice: care.tell }, (tables) => care.rebuild(tables));
    this.#parked = new ParkedMessages(pool);
    const onComplaint = (message: string, detail: unknown) => logger.debug({ message, detail }, 'Kafka');
    this.#reader = new KafkaReader({
      connection: { ...kafkaAccess(kafka), clientId: `quipu-projector@${hostname()}`, onComplaint },
      topic: kafka.kafkaTopic,
      group: kafka.kafkaGroup,
      onAssigned: (partitions) => this.#assigned(partitions),
    });
  }

  /** Others may write too: other entities. */
  get isActive(): boolean {
    return this.#runner.isOpen;
  }

  parked(): Promise<number> {
    return this.#parked.count(this.#reader.topic);
  }

  follow({ signal, onBegun }: Parameters<Feed['follow']>[0]): Promise<void> {
    return followKafka({
      runner: this.#runner,
      reader: this.#reader,
      parked: this.#parked,
      signal,
      batchSize: this.config.batchSize,
      isForWhoeverStarted: (error) => error instanceof AnotherRunnerActive || error instanceof TablesNotReady,
      onOpen: async () => {
        await this.care.retryBlocked();
        onBegun();
      },
      onWorkedOff: (chunk, partition) => this.#tellParked(chunk, partition),
      onTrouble: (err, delayMs) => {
        this.logger.warn({ err, delayMs }, 'las tablas no avanzan; se reintenta');
        onBegun();
      },
    });
  }

  #assigned(partitions: readonly number[]): void {
    this.logger.info({ partitions }, 'particiones de este proyector');
    this.onRound();
  }

  #tellParked({ undecodable }: ReadChunk, partition: number): void {
    for (const { message, why } of undecodable) this.logger.error({ partition, offset: message.offset, why }, 'mensaje que no se entiende: queda apartado');
  }
}
