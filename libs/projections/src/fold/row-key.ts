import type { ReadTable, Row } from '../projection.js';

/** Tells one row of an entity's table from another. Throws where a column of the key is missing. */
export function rowKey(table: ReadTable, row: Partial<Row>): string {
  const columns = row as Readonly<Record<string, unknown>>;
  const values = table.key.map((column) => {
    const value = columns[column];
    if (value === undefined || value === null) throw new TypeError(`${table.name}: the key needs ${column}`);
    return value;
  });
  return JSON.stringify(values);
}
