import { randomBytes, randomUUID } from 'node:crypto';
import { Kafka, logLevel } from 'kafkajs';
import pg from 'pg';
import { ledgerMigrations, PostgresLedger } from '@quipu/ledger/postgres';
import { runMigrations } from '@quipu/platform/database';
import { createTestDatabase, PATIENCE_MS, type TestDatabase, until } from '@quipu/platform/testing';
import {
  followKafka, type KafkaConnection, KafkaReader, type KafkaReaderOptions, KafkaWriter, ParkedMessages, Relay, relayLedger, type RelayNotice, streamingMigrations,
} from '../src/index.js';
import { TopicTables } from './topic-tables.js';

/** Entities whose partitions differ. */
export const ENTITIES = Array.from({ length: 16 }, (_, i) => String(300_701 + i));

/** Events: more than is done in the time in which a process is told of and killed. */
const AHEAD = 3_000;

/** A ledger in PostgreSQL, a topic of its own, and relays and members over them. */
export class FeedWorld {
  readonly topic = `quipu.test.${randomBytes(5).toString('hex')}`;
  readonly tables: TopicTables;
  readonly parked: ParkedMessages;
  readonly #ends: (() => Promise<void>)[] = [];

  private constructor(
    readonly brokers: readonly string[],
    readonly database: TestDatabase,
    readonly ledger: PostgresLedger,
    readonly pool: pg.Pool,
  ) {
    this.tables = new TopicTables(ledger);
    this.parked = new ParkedMessages(pool);
  }

  static async create(brokers: readonly string[]): Promise<FeedWorld> {
    const database = await createTestDatabase();
    await runMigrations({ url: database.ownerUrl, name: 'ledger', migrations: ledgerMigrations });
    await runMigrations({ url: database.projectorUrl, name: 'streaming', migrations: streamingMigrations });
    const ledger = new PostgresLedger({ connectionString: database.appUrl, pollMs: 100 });
    const pool = new pg.Pool({ connectionString: database.projectorUrl, max: 3 });
    // Tests end connections by force.
    pool.on('error', () => undefined);
    return new FeedWorld(brokers, database, ledger, pool);
  }

  get connection(): KafkaConnection {
    return { brokers: this.brokers, clientId: 'test' };
  }

  get kafka(): Kafka {
    return new Kafka({ clientId: 'test', brokers: [...this.brokers], logLevel: logLevel.NOTHING });
  }

  /** So many events of each entity, in turn, a command each time of at most 20; gives the last position. */
  async record(perEntity: number, entities: readonly string[] = ENTITIES): Promise<number> {
    let last = 0;
    for (let left = perEntity; left > 0; left -= 20) {
      const count = Math.min(20, left);
      const receipts = await Promise.all(entities.map((entity) => this.#command(entity, count)));
      last = Math.max(last, ...receipts.map(({ position }) => position));
    }
    return last;
  }

  /** Records until told to stop, and always far enough ahead of what is done that nobody runs out of work. */
  recordMeanwhile(done: () => number | Promise<number>): () => Promise<void> {
    let stop = false;
    const over = (async () => {
      while (!stop) {
        const last = await this.record(5);
        await until(async () => stop || last - (await done()) < AHEAD);
      }
    })();
    return async () => {
      stop = true;
      await over;
    };
  }

  #command(entity: string, count: number) {
    const commandId = randomUUID();
    const actor = { account: 'ana', office: 'Planeamiento', role: 'planning' };
    const events = Array.from({ length: count }, (_, n) => ({ type: 'Counted', data: { n, text: 'x'.repeat(200) }, schemaVersion: 1 }));
    const context = { commandId, correlationId: commandId, actor, entity, validAt: '2025-07-01T05:00:00.000Z', documents: [] };
    return this.ledger.append({ stream: `${entity}.count-${commandId}`, expectedVersion: 0, events, fingerprint: commandId, context });
  }

  startRelay({ batchSize = 100, lockWaitMs = PATIENCE_MS } = {}) {
    const stopping = new AbortController();
    const troubles: unknown[] = [];
    const notices: RelayNotice[] = [];
    const writer = new KafkaWriter({ connection: this.connection, topic: this.topic });
    const relay = new Relay({ connectionString: this.database.projectorUrl, topic: this.topic, writer, lockWaitMs, onNotice: (notice) => notices.push(notice) });
    const over = relayLedger({ relay, ledger: this.ledger, signal: stopping.signal, batchSize, onTrouble: (error) => troubles.push(error) });
    return { relay, over, troubles, notices, stop: this.#ending(stopping, over) };
  }

  startMember(options: Partial<KafkaReaderOptions> = {}, batchSize = 50) {
    const stopping = new AbortController();
    const troubles: unknown[] = [];
    const runner = this.tables.runner();
    const member = { runner, troubles, partitions: [] as readonly number[], stop: () => Promise.resolve(), rounds: 0 };
    const reader = new KafkaReader({
      connection: this.connection,
      topic: this.topic,
      group: `${this.topic}.tables`,
      sessionMs: 6_000,
      onAssigned: (partitions) => {
        member.partitions = partitions;
        member.rounds += 1;
      },
      ...options,
    });
    const over = followKafka({ runner, reader, parked: this.parked, signal: stopping.signal, batchSize, onTrouble: (error) => troubles.push(error) });
    member.stop = this.#ending(stopping, over);
    return member;
  }

  /** The tables hold the whole ledger, each entity's events once and in order. */
  async expectConverged(): Promise<void> {
    const head = await this.ledger.head();
    await until(() => this.tables.position >= head);
    const wanted = new Map<string, number[]>();
    for await (const page of this.ledger.readAll({ after: 0 })) {
      for (const { entity, position } of page) wanted.set(entity, [...(wanted.get(entity) ?? []), position]);
    }
    const found = [...this.tables.entities].map(([entity, events]) => [entity, events.map(({ position }) => position)] as const);
    expect(new Map(found)).toEqual(wanted);
    expect(this.tables.gaps).toBe(0);
  }

  /** Ends by force the connection that holds the relay's lock. */
  async cutRelay(): Promise<void> {
    await this.database.cutLockHolders();
  }

  async drop(): Promise<void> {
    await Promise.all(this.#ends.map((end) => end()));
    await this.ledger.close();
    await this.pool.end();
    await this.database.drop();
  }

  #ending(stopping: AbortController, over: Promise<void>): () => Promise<void> {
    // Whoever stops it hears of the failure; until then it must not end the tests.
    over.catch(() => undefined);
    const end = async () => {
      stopping.abort();
      await over.catch(() => undefined);
    };
    this.#ends.push(end);
    return end;
  }
}
