import type pg from 'pg';

// What the sessions of one database do. The server has other databases, of the tests that run at the same
// time, and PostgreSQL shows them all: a test that counted those too would wait for what is not its own.

type Asked = Pick<pg.ClientBase | pg.Pool, 'query'>;

/** How many sessions have an `application_name` like the pattern. */
export async function sessionsLike(client: Asked, pattern: string): Promise<number> {
  const { rowCount } = await client.query(
    'SELECT FROM pg_stat_activity WHERE datname = current_database() AND application_name LIKE $1',
    [pattern],
  );
  return rowCount ?? 0;
}

/** How many sessions wait for a lock. Sees those of the role that asks. */
export async function sessionsAwaitingLock(client: Asked): Promise<number> {
  const { rowCount } = await client.query(
    "SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'",
  );
  return rowCount ?? 0;
}

/** Ends by force the sessions whose `application_name` is like the pattern; gives how many there were. */
export async function endSessionsLike(admin: Asked, pattern: string): Promise<number> {
  const { rowCount } = await admin.query(
    'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND application_name LIKE $1',
    [pattern],
  );
  return rowCount ?? 0;
}

/** Ends by force the sessions that hold an advisory lock; gives how many there were. */
export async function endLockHolders(admin: Asked): Promise<number> {
  const { rowCount } = await admin.query(
    `SELECT pg_terminate_backend(pid) FROM pg_locks
     WHERE locktype = 'advisory' AND granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
  );
  return rowCount ?? 0;
}
