import pg from 'pg';
import type { Databases } from '../local/databases.js';
import { withClient } from '../local/with-client.js';

/**
 * What cannot be made again from the history, in the order in which rows stand on one another, and
 * whose it is. What was left out of the tables comes first: of what the history has by then, all is known.
 */
export const KEPT_TABLES = {
  'read.discarded': 'projectorUrl',
  'access.account': 'ownerUrl',
  'access.token': 'ownerUrl',
  'reports.file': 'ownerUrl',
  'reports.narrative_draft': 'ownerUrl',
} as const satisfies Record<string, keyof Databases>;

export type KeptTable = keyof typeof KEPT_TABLES;

export const keptTables = (owner: keyof Databases) => (Object.keys(KEPT_TABLES) as KeptTable[]).filter((table) => KEPT_TABLES[table] === owner);

/** Frozen reports are large. */
const ROWS_AT_ONCE = 10;

/** The rows of the role's tables, all as of one instant. */
export async function* keptRows(databases: Databases, owner: keyof Databases): AsyncGenerator<{ table: KeptTable; row: string }> {
  const client = new pg.Client({ connectionString: databases[owner], application_name: 'quipu-backup', connectionTimeoutMillis: 10_000 });
  // A loss shows in the next query; unheard it would end the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    for (const table of keptTables(owner)) for await (const row of rowsOf(client, table)) yield { table, row };
  } finally {
    await client.end();
  }
}

async function* rowsOf(client: pg.Client, table: KeptTable): AsyncGenerator<string> {
  await client.query(`DECLARE kept CURSOR FOR SELECT to_jsonb(kept)::text AS row FROM ${table} AS kept`);
  for (;;) {
    const { rows } = await client.query<{ row: string }>(`FETCH ${ROWS_AT_ONCE} FROM kept`);
    yield* rows.map(({ row }) => row);
    if (rows.length < ROWS_AT_ONCE) break;
  }
  await client.query('CLOSE kept');
}

/** The first of them that has rows. */
export async function firstFilled(databases: Databases): Promise<KeptTable | undefined> {
  for (const [table, owner] of Object.entries(KEPT_TABLES) as [KeptTable, keyof Databases][]) {
    const { rowCount } = await withClient(databases[owner], (client) => client.query(`SELECT FROM ${table} LIMIT 1`));
    if (rowCount) return table;
  }
  return undefined;
}

/** By the names of its columns: one that a later version brought gets its usual value. */
export async function putRow(client: pg.Client, table: KeptTable, row: string): Promise<void> {
  const columns = Object.keys(JSON.parse(row) as object).map((name) => `"${name.replaceAll('"', '""')}"`).join(', ');
  await client.query(`INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_record(NULL::${table}, $1::jsonb)`, [row]);
}
