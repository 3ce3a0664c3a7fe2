import type { Projection, Row } from '../projection.js';
import type { TableColumns } from './table-columns.js';

/** The projection, refusing rows that are not those of its table: the database would drop or invent columns in silence. */
export function shaped(projection: Projection, { table, columns }: TableColumns): Projection {
  const check = (row: Row): void => {
    const values = row as unknown as Readonly<Record<string, unknown>>;
    const missing = columns.filter((name) => values[name] === undefined);
    const unknown = Object.keys(values).filter((name) => values[name] !== undefined && !columns.includes(name));
    if (missing.length > 0) throw new TypeError(`${table.name}: a row without ${missing.join(', ')}`);
    if (unknown.length > 0) throw new TypeError(`${table.name}: the table has no column ${unknown.join(', ')}`);
  };
  return {
    table: projection.table,
    project(event, tables) {
      const changes = projection.project(event, tables);
      changes.put?.forEach(check);
      return changes;
    },
  };
}
