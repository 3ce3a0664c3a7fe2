import type { Ledger, RecordedEvent } from '@quipu/ledger';
import pg from 'pg';
import type { Delivery, SharedRunner } from '../src/index.js';

export const KEPT_TABLES = [
  'CREATE SCHEMA kept',
  'CREATE TABLE kept.entity (entity text PRIMARY KEY, position bigint NOT NULL DEFAULT 0)',
  // No key: an event that had its effect twice would be there twice.
  'CREATE TABLE kept.effect (place bigserial, entity text NOT NULL, position bigint NOT NULL, member text NOT NULL)',
  'CREATE TABLE kept.mark (partition integer PRIMARY KEY, partitions integer NOT NULL, position bigint NOT NULL)',
  'CREATE TABLE kept.gap (entity text NOT NULL, position bigint NOT NULL)',
];

/** As `TopicTables`, but in PostgreSQL: for members that are processes, and may be killed. */
export class KeptTables implements SharedRunner {
  #pool: pg.Pool | undefined;

  constructor(
    private readonly connectionString: string,
    private readonly ledger: Pick<Ledger, 'readAll'>,
    private readonly member: string,
  ) {}

  async open(): Promise<AbortSignal> {
    this.#pool ??= this.#connect();
    await this.#pool.query('SELECT 1');
    return new AbortController().signal;
  }

  async assigned(): Promise<void> {}

  async apply(deliveries: readonly Delivery[]): Promise<void> {
    const client = await this.#pool!.connect();
    try {
      await client.query('BEGIN');
      await this.#applyWith(client, deliveries);
      await client.query('COMMIT');
      client.release();
    } catch (error) {
      client.release(true);
      throw error;
    }
  }

  async mark(_feed: string, partition: number, partitions: number, position: number): Promise<void> {
    await this.#pool!.query(
      `INSERT INTO kept.mark VALUES ($1, $2, $3) ON CONFLICT (partition) DO UPDATE SET position = greatest(mark.position, excluded.position)`,
      [partition, partitions, position],
    );
  }

  async close(): Promise<void> {
    const pool = this.#pool;
    this.#pool = undefined;
    await pool?.end();
  }

  #connect(): pg.Pool {
    const pool = new pg.Pool({ connectionString: this.connectionString, max: 4, application_name: `kept ${this.member}` });
    pool.on('error', () => undefined);
    return pool;
  }

  async #applyWith(client: pg.PoolClient, deliveries: readonly Delivery[]): Promise<void> {
    const own = await this.#lock(client, [...new Set(deliveries.map(({ event }) => event.entity))].sort());
    for (const { event, previous } of deliveries) {
      const last = own.get(event.entity)!;
      if (event.position <= last) continue;
      const events = previous > last ? await this.#missing(client, event, last) : [event];
      for (const one of events) await client.query('INSERT INTO kept.effect (entity, position, member) VALUES ($1, $2, $3)', [one.entity, one.position, this.member]);
      own.set(event.entity, event.position);
    }
    for (const [entity, position] of own) await client.query('UPDATE kept.entity SET position = $2 WHERE entity = $1', [entity, position]);
  }

  async #lock(client: pg.PoolClient, entities: readonly string[]): Promise<Map<string, number>> {
    await client.query('INSERT INTO kept.entity (entity) SELECT unnest($1::text[]) ON CONFLICT DO NOTHING', [entities]);
    const { rows } = await client.query<{ entity: string; position: string }>(
      'SELECT * FROM kept.entity WHERE entity = ANY ($1) ORDER BY entity FOR UPDATE',
      [entities],
    );
    return new Map(rows.map(({ entity, position }) => [entity, Number(position)]));
  }

  async #missing(client: pg.PoolClient, { entity, position }: RecordedEvent, last: number): Promise<RecordedEvent[]> {
    await client.query('INSERT INTO kept.gap VALUES ($1, $2)', [entity, position]);
    const found: RecordedEvent[] = [];
    for await (const page of this.ledger.readAll({ after: last, upToPosition: position, entity })) found.push(...page);
    return found;
  }
}
