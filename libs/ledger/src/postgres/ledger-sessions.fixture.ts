import type pg from 'pg';

/** How many sessions of this database wait for a lock. Sees those of its own role. */
export async function sessionsWaiting(client: pg.Client): Promise<number> {
  return count(client, "wait_event_type = 'Lock'");
}

export async function sessionsListening(client: pg.Client): Promise<number> {
  return count(client, "application_name LIKE '% listen'");
}

/** Ends the ledgers' connections, of one purpose or all; returns how many. */
export async function endSessions(client: pg.Client, purpose = ''): Promise<number> {
  const { rows } = await client.query<{ ended: string }>(
    `SELECT count(pg_terminate_backend(pid)) AS ended FROM pg_stat_activity
     WHERE datname = current_database() AND application_name LIKE 'quipu-ledger%' || $1`,
    [purpose],
  );
  return Number(rows[0]!.ended);
}

async function count(client: pg.Client, condition: string): Promise<number> {
  const { rows } = await client.query<{ sessions: string }>(
    `SELECT count(*) AS sessions FROM pg_stat_activity WHERE datname = current_database() AND ${condition}`,
  );
  return Number(rows[0]!.sessions);
}
