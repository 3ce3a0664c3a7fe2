import type pg from 'pg';
import type { EventPage } from '@quipu/ledger';
import { inTransaction } from '@quipu/ledger/postgres';
import { sql } from '../database/sql.js';
import { RelayMoved } from './errors.js';
import { openLockedSession, type SessionOptions } from './locked-session.js';

const ADD = sql('relay_add');
const READ = sql('relay');
const ENTITIES = sql('relay_entities');
const ADVANCE = sql('relay_advance');
const PUT_ENTITIES = sql('relay_entities_put');
const RESTART = sql('relay_restart');

/** How far a topic's relay has come, as kept in PostgreSQL by who holds its lock. */
export class RelayCheckpoint {
  /** Aborted when the connection, and with it the lock, is over. */
  readonly over: AbortSignal;
  #position = 0;
  #entities = new Map<string, number>();

  private constructor(
    private readonly client: pg.Client,
    private readonly topic: string,
  ) {
    const over = new AbortController();
    client.once('end', () => over.abort());
    this.over = over.signal;
  }

  /** Throws `AnotherRelayActive`. */
  static async open(options: SessionOptions): Promise<RelayCheckpoint> {
    const client = await openLockedSession(options);
    try {
      const checkpoint = new RelayCheckpoint(client, options.topic);
      await client.query(ADD, [options.topic]);
      await checkpoint.#load();
      return checkpoint;
    } catch (error) {
      await client.end();
      throw error;
    }
  }

  /** Everything up to here has been sent and kept. */
  get position(): number {
    return this.#position;
  }

  /** Position of the last event sent of the entity; 0 where there is none. */
  lastOf(entity: string): number {
    return this.#entities.get(entity) ?? 0;
  }

  /** The page has been sent. Throws `RelayMoved`. */
  async advance(page: EventPage): Promise<void> {
    const { position, recordedAt } = page.at(-1)!;
    const sent = new Map(page.map((event) => [event.entity, event.position]));
    await inTransaction(this.client, async () => {
      const { rowCount } = await this.client.query(ADVANCE, [this.topic, position, recordedAt, this.#position]);
      if (rowCount !== 1) throw new RelayMoved(this.topic);
      await this.client.query(PUT_ENTITIES, [this.topic, [...sent.keys()], [...sent.values()]]);
    });
    this.#position = position;
    for (const [entity, last] of sent) this.#entities.set(entity, last);
  }

  /** From the first event again. */
  async restart(): Promise<void> {
    await this.client.query(RESTART, [this.topic]);
    await this.#load();
  }

  async close(): Promise<void> {
    await this.client.end();
  }

  async #load(): Promise<void> {
    const { rows } = await this.client.query<{ position: string }>(READ, [this.topic]);
    const entities = await this.client.query<{ entity: string; position: string }>(ENTITIES, [this.topic]);
    this.#position = Number(rows[0]?.position ?? 0);
    this.#entities = new Map(entities.rows.map(({ entity, position }) => [entity, Number(position)]));
  }
}
