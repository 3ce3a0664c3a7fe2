import pg from 'pg';
import { sql } from '../database/sql.js';
import type { ReadTable } from '../projection.js';

export const LIVE = 'read';
/** Where the tables are built anew, beside the live ones. Nobody else uses it. */
export const NEXT = 'read_next';

const INDEX_PAIRS = sql('index_pairs');
const GRANTS = sql('table_grants');

export function qualified(schema: string, name: string): string {
  return `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(name)}`;
}

/** Empty copies of the live tables. What an interrupted rebuild left is dropped. */
export async function createNextSchema(client: pg.ClientBase, tables: readonly ReadTable[]): Promise<void> {
  await dropNextSchema(client);
  await client.query(`CREATE SCHEMA ${NEXT}`);
  for (const { name } of tables) {
    await client.query(`CREATE TABLE ${qualified(NEXT, name)} (LIKE ${qualified(LIVE, name)} INCLUDING ALL)`);
    await nameIndexesAlike(client, name);
  }
}

export async function dropNextSchema(client: pg.ClientBase): Promise<void> {
  await client.query(`DROP SCHEMA IF EXISTS ${NEXT} CASCADE`);
}

/** Puts the new table in the place of the live one, with the rights that others have on it. */
export async function replaceLive(client: pg.ClientBase, { name }: ReadTable): Promise<void> {
  const { rows } = await client.query<{ privilege: string; grantee: string }>(GRANTS, [LIVE, name]);
  for (const { privilege, grantee } of rows) {
    await client.query(`GRANT ${privilege} ON ${qualified(NEXT, name)} TO ${grantee}`);
  }
  await client.query(`DROP TABLE ${qualified(LIVE, name)}`);
  await client.query(`ALTER TABLE ${qualified(NEXT, name)} SET SCHEMA ${LIVE}`);
}

/** LIKE invents names; later migrations know the indexes by those that they were given. */
async function nameIndexesAlike(client: pg.ClientBase, table: string): Promise<void> {
  const { rows } = await client.query<{ original: string; copy: string }>(INDEX_PAIRS, [LIVE, NEXT, table]);
  const rename = (from: string, to: string) =>
    client.query(`ALTER INDEX ${qualified(NEXT, from)} RENAME TO ${pg.escapeIdentifier(to)}`);
  // By way of names that nobody has: an invented name may be the given one of another index.
  for (const [i, { copy }] of rows.entries()) await rename(copy, `copy ${i}`);
  for (const [i, { original }] of rows.entries()) await rename(`copy ${i}`, original);
}
