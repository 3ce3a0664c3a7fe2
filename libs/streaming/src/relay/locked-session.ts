import pg from 'pg';
import { sql } from '../database/sql.js';
import { AnotherRelayActive } from './errors.js';

const LOCK = sql('relay_lock');
const LOCK_NOT_AVAILABLE = '55P03';
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
  try {
    await client.query(`SET lock_timeout = ${Math.max(1, Math.trunc(lockWaitMs))}`);
    await client.query(LOCK, [topic]);
    await client.query('RESET lock_timeout');
    return client;
  } catch (error) {
    await client.end();
    throw (error as { code?: string }).code === LOCK_NOT_AVAILABLE ? new AnotherRelayActive(topic) : error;
  }
}

/** One transaction; rolled back when the work fails. */
export async function inTransaction(client: pg.Client, work: () => Promise<void>): Promise<void> {
  await client.query('BEGIN');
  try {
    await work();
    await client.query('COMMIT');
  } catch (error) {
    // On a lost connection there is nothing left to roll back.
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}
