import type pg from 'pg';
import type { TableColumns } from '../database/table-columns.js';
import { tablePair } from './table-pair.js';

/**
 * Makes the live table's rows those of its rebuilt double, by writing only what differs. Exchanging
 * the tables themselves would be quicker when everything differs, but a reader with a snapshot from
 * before would then find the new table half empty; rows changed in a transaction never show halves.
 */
export async function replaceRows(client: pg.ClientBase, table: TableColumns): Promise<void> {
  const { live, next, sameIdentity, sameContent, columns } = tablePair(table);
  await client.query(`
    DELETE FROM ${live}
    WHERE NOT EXISTS (SELECT FROM ${next} WHERE ${sameIdentity} AND ${sameContent})`);
  await client.query(`
    INSERT INTO ${live} (${columns})
    SELECT ${columns} FROM ${next}
    WHERE NOT EXISTS (SELECT FROM ${live} WHERE ${sameIdentity})`);
}
