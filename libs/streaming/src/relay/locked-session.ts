import { lockedSession } from '@quipu/ledger/postgres';
import pg from 'pg';
import { sql } from '../database/sql.js';
import { AnotherRelayActive } from './errors.js';

const LOCK = sql('relay_lock');
const CONNECT_LIMIT = 5_000;
const QUERY_LIMIT = 60_000;

export interface SessionOptions {
  /** Of the role that owns the schema `streaming`. */
  connectionString: string;
  topic: string;
  /** How long the lock may take to come free, e.g. from a process that has just been killed. */
  lockWaitMs: number;
}

/**
 * A connection that holds the topic's lock, so that the lock ends with what keeps the checkpoint. A
 * commit need not wait for the disk: what a crash takes back is sent again. Throws `AnotherRelayActive`.
 */
export async function openLockedSession({ connectionString, topic, lockWaitMs }: SessionOptions): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString,
    application_name: `quipu-relay ${topic}`,
    options: '-c synchronous_commit=off',
    keepAlive: true,
    connectionTimeoutMillis: CONNECT_LIMIT,
    query_timeout: QUERY_LIMIT,
  });
  // A loss shows in the next query; unheard it would end the process.
  client.on('error', () => undefined);
  await client.connect();
  return lockedSession(client, { lock: LOCK, of: topic, waitMs: lockWaitMs, taken: () => new AnotherRelayActive(topic) });
}
