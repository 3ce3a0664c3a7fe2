import pg from 'pg';
import type { ReadTable } from '../projection.js';

export const LIVE = 'read';
/** Where the tables are built anew, beside the live ones. Nobody else uses it. */
export const NEXT = 'read_next';

export function qualified(schema: string, name: string): string {
  return `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(name)}`;
}

/**
 * Empty copies of the live tables, with their constraints and indexes, so that they refuse the same
 * rows. What an interrupted rebuild left is dropped. Unlogged: what a crash takes was of no use.
 */
export async function createNextSchema(client: pg.ClientBase, tables: readonly ReadTable[]): Promise<void> {
  await dropNextSchema(client);
  await client.query(`CREATE SCHEMA ${NEXT}`);
  for (const { name } of tables) {
    await client.query(`CREATE UNLOGGED TABLE ${qualified(NEXT, name)} (LIKE ${qualified(LIVE, name)} INCLUDING ALL)`);
  }
}

export async function dropNextSchema(client: pg.ClientBase): Promise<void> {
  await client.query(`DROP SCHEMA IF EXISTS ${NEXT} CASCADE`);
}
