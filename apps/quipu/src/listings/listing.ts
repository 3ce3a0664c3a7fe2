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
  /** Said under the table. */
  footer?: (rows: readonly Row[]) => string;
}
