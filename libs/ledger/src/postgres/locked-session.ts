import type pg from 'pg';

/** SQLSTATE of a lock that did not come free in time. */
const LOCK_NOT_AVAILABLE = '55P03';

export interface WantedLock {
  /** Statement that takes it for the session; $1 is `of`. */
  lock: string;
  of: string;
  /** How long it may take to come free, e.g. from a process that has just been killed. */
  waitMs: number;
  /** What is thrown when somebody else keeps it. */
  taken: () => Error;
}

/** The connection, once it holds the lock, which ends with it. A connection that cannot have it is ended. */
export async function lockedSession(client: pg.Client, { lock, of, waitMs, taken }: WantedLock): Promise<pg.Client> {
  try {
    await client.query(`SET lock_timeout = ${Math.max(1, Math.trunc(waitMs))}`);
    await client.query(lock, [of]);
    await client.query('RESET lock_timeout');
    return client;
  } catch (error) {
    await client.end();
    throw (error as { code?: string }).code === LOCK_NOT_AVAILABLE ? taken() : error;
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
