import pg from 'pg';
import { FROM, tableColumns, TO } from '../database/table-columns.js';
import type { ReadTable } from '../projection.js';
import { LIVE, NEXT, qualified } from './next-schema.js';

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

export async function compareTable(client: pg.ClientBase, table: ReadTable): Promise<TableComparison> {
  const { columns } = await tableColumns(client, LIVE, table);
  const { rows } = await client.query<Counts>(comparison(table, columns));
  const [counts] = rows;
  return {
    table: table.name,
    live: Number(counts!.live),
    rebuilt: Number(counts!.rebuilt),
    missing: Number(counts!.missing),
    extra: Number(counts!.extra),
    different: Number(counts!.different),
  };
}

function comparison({ name, key }: ReadTable, columns: readonly string[]): string {
  const identity = ['entity', ...key, FROM].map(pg.escapeIdentifier);
  const contentOf = (side: string) => [...columns, TO].map((column) => `${side}.${pg.escapeIdentifier(column)}`).join(', ');
  return `
    SELECT
      count(live.${FROM}) AS live,
      count(next.${FROM}) AS rebuilt,
      count(*) FILTER (WHERE live.${FROM} IS NULL) AS missing,
      count(*) FILTER (WHERE next.${FROM} IS NULL) AS extra,
      count(*) FILTER (WHERE live.${FROM} IS NOT NULL AND next.${FROM} IS NOT NULL
        AND ROW(${contentOf('live')}) IS DISTINCT FROM ROW(${contentOf('next')})) AS different
    FROM ${qualified(LIVE, name)} AS live
    FULL JOIN ${qualified(NEXT, name)} AS next USING (${identity.join(', ')})`;
}

export function isEqual({ missing, extra, different }: TableComparison): boolean {
  return missing + extra + different === 0;
}
