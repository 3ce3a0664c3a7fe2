import type pg from 'pg';
import { sql } from '../database/sql.js';
import type { ArrivedMessage } from '../message/index.js';
import type { UndecodableMessage } from './read-chunk.js';

const ADD = sql('parked_add');
const WAITING = sql('parked_waiting');
const COUNT = sql('parked_count');
const WHY = sql('parked_why');
const SETTLE = sql('parked_settle');

export interface ParkedMessage extends ArrivedMessage {
  why: string;
  /** ISO instant, UTC. */
  parkedAt: string;
}

export type Place = Pick<ArrivedMessage, 'partition' | 'offset'>;

interface ParkedRow extends Omit<ParkedMessage, 'headers' | 'parkedAt'> {
  headers: Record<string, string[]>;
  parked_at: Date;
}

/** Messages that could not be read, kept in PostgreSQL until somebody settles them. Never removed. */
export class ParkedMessages {
  /** @param pool of the role that owns the schema `streaming` */
  constructor(private readonly pool: Pick<pg.Pool, 'query'>) {}

  /** Twice has no effect. */
  async park(topic: string, undecodable: readonly UndecodableMessage[]): Promise<void> {
    const messages = undecodable.map(({ message }) => message);
    await this.pool.query(ADD, [
      topic,
      messages.map(({ partition }) => partition),
      messages.map(({ offset }) => offset),
      messages.map(({ key }) => key),
      messages.map(({ value }) => value),
      messages.map(({ headers }) => JSON.stringify(inBase64(headers))),
      undecodable.map(({ why }) => why),
    ]);
  }

  /** In order of partition and offset. */
  async waiting(topic: string): Promise<ParkedMessage[]> {
    const { rows } = await this.pool.query<ParkedRow>(WAITING, [topic]);
    return rows.map(({ headers, parked_at, ...row }) => ({ ...row, headers: fromBase64(headers), parkedAt: parked_at.toISOString() }));
  }

  async count(topic: string): Promise<number> {
    return (await this.pool.query<{ waiting: number }>(COUNT, [topic])).rows[0]!.waiting;
  }

  async stillWaits(topic: string, { partition, offset }: Place, why: string): Promise<void> {
    await this.pool.query(WHY, [topic, partition, offset, why]);
  }

  async applied(topic: string, place: Place, who: string): Promise<void> {
    await this.#settle(topic, place, 'applied', who, null);
  }

  /** Somebody takes it on himself that the message says nothing. False where none waits there. */
  async discard(topic: string, place: Place, { who, why }: { who: string; why: string }): Promise<boolean> {
    if (!who.trim() || !why.trim()) throw new TypeError('Para descartar un mensaje hay que decir quién lo descarta y por qué.');
    return this.#settle(topic, place, 'discarded', who, why);
  }

  async #settle(topic: string, { partition, offset }: Place, state: string, who: string, why: string | null): Promise<boolean> {
    return ((await this.pool.query(SETTLE, [topic, partition, offset, state, who, why])).rowCount ?? 0) > 0;
  }
}

const inBase64 = (headers: ArrivedMessage['headers']) =>
  Object.fromEntries(Object.entries(headers).map(([name, values]) => [name, values.map((value) => value.toString('base64'))]));

const fromBase64 = (headers: Record<string, string[]>) =>
  Object.fromEntries(Object.entries(headers).map(([name, values]) => [name, values.map((value) => Buffer.from(value, 'base64'))]));
