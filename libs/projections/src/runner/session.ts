import pg from 'pg';
import { AnotherRunnerActive, type RunnerLock } from '../database/errors.js';
import { sqlState } from '../database/pg-errors.js';
import { sql } from '../database/sql.js';

const LOCKS: Record<RunnerLock, string> = { alone: sql('runner_lock'), shared: sql('runner_lock_shared') };
const LOCK_NOT_AVAILABLE = '55P03';

/** Milliseconds. A database that is silent for longer counts as away. */
const CONNECT_LIMIT = 5_000;
const QUERY_LIMIT = 120_000;

/**
 * Rows are found by key, many at a time, in tables whose statistics are always behind: left alone
 * the planner would read a whole table for each page.
 */
const SETTINGS = [
  'enable_seqscan=off',
  'enable_hashjoin=off',
  'enable_mergejoin=off',
];

export interface SessionOptions {
  /** Of the role that owns the schema `read`. */
  connectionString: string;
  /** As shown in pg_stat_activity. */
  applicationName: string;
  /** Milliseconds that a statement may take; 120 000 by default, 0 for no limit. */
  queryLimit?: number;
  /**
   * Whether a commit waits for the disk. It need not where the ledger is followed: what a crash of the
   * server takes back, rows and checkpoint together, is folded again. False by default.
   */
  durable?: boolean;
}

export async function openSession({ connectionString, applicationName, queryLimit = QUERY_LIMIT, durable = false }: SessionOptions): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString,
    application_name: applicationName,
    options: [...SETTINGS, `synchronous_commit=${durable ? 'on' : 'off'}`].map((setting) => `-c ${setting}`).join(' '),
    keepAlive: true,
    connectionTimeoutMillis: CONNECT_LIMIT,
    query_timeout: queryLimit,
  });
  // A loss shows in the next query; unheard it would end the process.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/**
 * A connection that holds the runner's lock. What writes is the connection itself, so whoever has
 * lost the lock can no longer write.
 *
 * `waitMs`: how long the lock may take to come free, e.g. from a process that has just been killed.
 * Throws `AnotherRunnerActive`.
 */
export async function openLockedSession(options: SessionOptions, checkpoint: string, lock: RunnerLock, waitMs: number): Promise<pg.Client> {
  const client = await openSession(options);
  try {
    await client.query(`SET lock_timeout = ${Math.max(1, Math.trunc(waitMs))}`);
    await client.query(LOCKS[lock], [checkpoint]);
    await client.query('RESET lock_timeout');
    return client;
  } catch (error) {
    await client.end();
    throw sqlState(error) === LOCK_NOT_AVAILABLE ? new AnotherRunnerActive(checkpoint, lock) : error;
  }
}

/** One transaction; rolled back when the work fails. */
export async function inTransaction<T>(client: pg.Client, work: () => Promise<T>): Promise<T> {
  await client.query('BEGIN');
  try {
    const result = await work();
    await client.query('COMMIT');
    return result;
  } catch (error) {
    // On a lost connection there is nothing left to roll back.
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}
