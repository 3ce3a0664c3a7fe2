import { projections } from '../index.js';
import pg from 'pg';

/** Every row of every read table, history included, as text. */
export async function dumpTables(connectionString: string): Promise<Record<string, string[]>> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const dump: Record<string, string[]> = {};
    for (const { table } of projections) dump[table.name] = await rowsOf(client, table.name);
    return dump;
  } finally {
    await client.end();
  }
}

async function rowsOf(client: pg.Client, table: string): Promise<string[]> {
  const { rows } = await client.query<{ line: string }>(`SELECT to_jsonb(r)::text AS line FROM read.${pg.escapeIdentifier(table)} AS r`);
  return rows.map(({ line }) => line).sort();
}
