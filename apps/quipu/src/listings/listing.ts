import type { Column } from '../screen/text-table.js';

/** A table of an entity that can be listed: how it is asked for, and what of each row is shown. */
export interface Listing<Row> {
  /** Word after `quipu`. */
  command: string;
  /** Name of the table in the query API. */
  table: string;
  summary: string;
  description: string;
  columns: readonly (Column & { of: (row: Row) => string })[];
  /** In the order in which people want to read them; as the table gives them when left out. */
  arrange?: (rows: readonly Row[]) => Row[];
  /** Another table that belongs to it, told under it. */
  beside?: { table: string; /** Property of the JSON answer. */ name: string; lines: (rows: readonly unknown[]) => string[] };
  /** Said under the table. */
  footer?: (rows: readonly Row[]) => string;
}
