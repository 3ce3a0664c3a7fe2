import { lockedSession } from '@quipu/ledger/postgres';
import pg from 'pg';
import { AnotherRunnerActive, type RunnerLock } from '../database/errors.js';
import { sql } from '../database/sql.js';

const LOCKS: Record<RunnerLock, string> = { alone: sql('runner_lock'), shared: sql('runner_lock_shared') };

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
  return lockedSession(await openSession(options), { lock: LOCKS[lock], of: checkpoint, waitMs, taken: () => new AnotherRunnerActive(checkpoint, lock) });
}
