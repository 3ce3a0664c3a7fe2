import type { ClientBase } from 'pg';
import { canonical } from '../fold/canonical.js';
import type { RowVersion, TableChanges } from '../fold/row-version.js';
import type { Projection, ReadTable, Row } from '../projection.js';
import { RowsRefused, TableDiverged, TablesNotReady } from './errors.js';
import { isDataError } from './pg-errors.js';
import { ROW_TYPES } from './row-types.js';
import { shaped } from './shaped.js';
import { FROM, tableColumns, TO } from './table-columns.js';
import { STANDS, tableStatements, type TableStatements } from './table-statements.js';

/** Rows per statement at most: larger texts gain nothing and take memory on both sides. */
const CHUNK = 2_000;

/** The read tables of one schema, over one connection. */
export class TableStore {
  private constructor(
    private readonly client: Pick<ClientBase, 'query'>,
    /** Those given, each refusing rows that do not fit its table. */
    readonly projections: readonly Projection[],
    private readonly statements: readonly TableStatements[],
  ) {}

  /** Throws `TablesNotReady`. */
  static async open(client: Pick<ClientBase, 'query'>, schema: string, projections: readonly Projection[]): Promise<TableStore> {
    const tables: Awaited<ReturnType<typeof tableColumns>>[] = [];
    for (const { table } of projections) tables.push(await tableColumns(client, schema, table));
    const problems = tables.flatMap((table) => table.problems);
    if (problems.length > 0) throw new TablesNotReady(problems);
    return new TableStore(
      client,
      projections.map((projection, i) => shaped(projection, tables[i]!)),
      tables.map((table) => tableStatements(schema, table)),
    );
  }

  /** Versions that stand, by entity, then in the order of the projections. One query per table. */
  async standing(entities: readonly string[]): Promise<Map<string, RowVersion[][]>> {
    const found = new Map(entities.map((entity) => [entity, this.statements.map((): RowVersion[] => [])]));
    if (entities.length === 0) return found;
    for (const [i, { standing }] of this.statements.entries()) {
      const { rows } = await this.client.query<StoredRow>({ text: standing, values: [entities], types: ROW_TYPES });
      for (const row of rows) found.get(row.entity)![i]!.push(toVersion(row));
    }
    return found;
  }

  /** Inside a transaction. Throws `RowsRefused`, `TableDiverged`. */
  async write(changes: readonly TableChanges[]): Promise<void> {
    for (const [i, { table, opened, closed }] of changes.entries()) {
      for (let start = 0; start < Math.max(opened.length, closed.length); start += CHUNK) {
        const end = start + CHUNK;
        const chunk = { table, opened: opened.slice(start, end), closed: closed.slice(start, end) };
        await this.#writeChunk(this.statements[i]!.write, chunk);
      }
    }
  }

  async #writeChunk(statement: string, { table, opened, closed }: TableChanges): Promise<void> {
    const binds = [JSON.stringify(opened.map(toStored)), JSON.stringify(closed.map((version) => ending(table, version)))];
    const ended = await this.client.query(statement, binds).catch((error: unknown) => {
      throw isDataError(error) ? new RowsRefused(table.name, error) : error;
    });
    if (ended.rowCount !== closed.length) throw new TableDiverged(table.name);
  }
}

type StoredRow = Row & { [FROM]: number; [TO]: number };

function toVersion({ [FROM]: from, [TO]: _to, ...row }: StoredRow): RowVersion {
  return { row: canonical(row) as Row, from, to: null };
}

function toStored({ row, from, to }: RowVersion): object {
  return { ...row, [FROM]: from, [TO]: to ?? STANDS };
}

/** Only what tells the version from the others, and where it ends. */
function ending({ key }: ReadTable, version: RowVersion): object {
  const stored = toStored(version) as Record<string, unknown>;
  return Object.fromEntries(['entity', ...key, FROM, TO].map((column) => [column, stored[column]]));
}
