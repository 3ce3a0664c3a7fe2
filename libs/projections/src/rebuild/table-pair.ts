import pg from 'pg';
import { FROM, TO, type TableColumns } from '../database/table-columns.js';
import { LIVE, NEXT, qualified } from './next-schema.js';

const quoted = (name: string): string => pg.escapeIdentifier(name);

/** SQL over a live table and its rebuilt double, by the names `live` and `next`. */
export interface TablePair {
  live: string;
  next: string;
  /** Columns that tell one row version from another. */
  identity: string;
  sameIdentity: string;
  sameContent: string;
  columns: string;
}

export function tablePair({ table, columns }: TableColumns): TablePair {
  const identity = ['entity', ...table.key, FROM].map(quoted);
  const all = [...columns, FROM, TO].map(quoted);
  const of = (side: string) => all.map((column) => `${side}.${column}`).join(', ');
  return {
    live: `${qualified(LIVE, table.name)} AS live`,
    next: `${qualified(NEXT, table.name)} AS next`,
    identity: identity.join(', '),
    sameIdentity: identity.map((column) => `live.${column} = next.${column}`).join(' AND '),
    sameContent: `ROW(${of('live')}) IS NOT DISTINCT FROM ROW(${of('next')})`,
    columns: all.join(', '),
  };
}
