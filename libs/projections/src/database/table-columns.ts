import type { ClientBase } from 'pg';
import type { ReadTable } from '../projection.js';
import { sql } from './sql.js';

/** The columns that hold from when to when a version stands. */
export const FROM = 'from_position';
export const TO = 'to_position';

/** Types that give back exactly the JSON value that was written. */
const EXACT_TYPES = ['text', 'varchar', 'int2', 'int4', 'int8', 'bool', 'jsonb'];

const COLUMNS = sql('columns');

interface Column {
  name: string;
  type: string;
}

/** Columns of a read table in the database, the two positions left out. */
export interface TableColumns {
  table: ReadTable;
  columns: readonly string[];
}

/** `problems` are Spanish; empty when the table can be used. */
export async function tableColumns(
  client: Pick<ClientBase, 'query'>,
  schema: string,
  table: ReadTable,
): Promise<TableColumns & { problems: string[] }> {
  const { rows } = await client.query<Column>(COLUMNS, [schema, table.name]);
  const columns = rows.map(({ name }) => name).filter((name) => name !== FROM && name !== TO);
  return { table, columns, problems: rows.length === 0 ? [`falta la tabla ${table.name}`] : problemsOf(table, rows) };
}

function problemsOf(table: ReadTable, columns: readonly Column[]): string[] {
  const missing = ['entity', ...table.key, FROM, TO].filter((name) => !columns.some((column) => column.name === name));
  const inexact = columns.filter(({ type }) => !EXACT_TYPES.includes(type));
  return [
    ...missing.map((name) => `a la tabla ${table.name} le falta la columna ${name}`),
    ...inexact.map(({ name, type }) => `la columna ${name} de ${table.name} es ${type}, que no devuelve lo mismo que se guarda`),
  ];
}
