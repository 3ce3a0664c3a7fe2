import type pg from 'pg';
import { FROM, type TableColumns } from '../database/table-columns.js';
import { tablePair } from './table-pair.js';

/** Row versions of a live table beside those that the ledger gives. */
export interface TableComparison {
  table: string;
  /** Row versions in the live table. */
  live: number;
  /** Row versions that the ledger gives. */
  rebuilt: number;
  /** The ledger gives them and the live table lacks them. */
  missing: number;
  /** The live table has them and the ledger does not give them. */
  extra: number;
  /** In both, with another content or another end. */
  different: number;
}

type Counts = Record<Exclude<keyof TableComparison, 'table'>, string>;

export async function compareTable(client: pg.ClientBase, table: TableColumns): Promise<TableComparison> {
  const { live, next, identity, sameContent } = tablePair(table);
  const { rows } = await client.query<Counts>(`
    SELECT
      count(live.${FROM}) AS live,
      count(next.${FROM}) AS rebuilt,
      count(*) FILTER (WHERE live.${FROM} IS NULL) AS missing,
      count(*) FILTER (WHERE next.${FROM} IS NULL) AS extra,
      count(*) FILTER (WHERE live.${FROM} IS NOT NULL AND next.${FROM} IS NOT NULL AND NOT ${sameContent}) AS different
    FROM ${live} FULL JOIN ${next} USING (${identity})`);
  const counts = Object.entries(rows[0]!).map(([name, count]) => [name, Number(count)]);
  return { table: table.table.name, ...Object.fromEntries(counts) } as TableComparison;
}

export function isEqual({ missing, extra, different }: TableComparison): boolean {
  return missing + extra + different === 0;
}
