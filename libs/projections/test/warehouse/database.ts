import pg from 'pg';
import { runMigrations } from '@quipu/platform/database';
import { createTestDatabase, type TestDatabase } from '@quipu/platform/testing';
import type { RowVersion } from '../../src/fold/row-version.js';
import { projectionMigrations } from '../../src/index.js';
import type { ReadTable, Row } from '../../src/projection.js';
import type { InMemoryTables } from '../../src/testing/in-memory-tables.js';
import { boxTable, shelfLoadTable, warehouseSummaryTable } from './tables.js';

const POSITIONS = 'from_position bigint NOT NULL, to_position bigint NOT NULL';
export const WAREHOUSE_TABLES = [
  `CREATE TABLE read.box (entity text, code text, shelf text NOT NULL, weight integer NOT NULL, label jsonb, ${POSITIONS},
    PRIMARY KEY (entity, code, from_position))`,
  'CREATE INDEX box_on_shelf ON read.box (entity, shelf) WHERE to_position = 9223372036854775807',
  `CREATE TABLE read.shelf_load (entity text, shelf text, weight integer NOT NULL, codes jsonb NOT NULL, ${POSITIONS},
    PRIMARY KEY (entity, shelf, from_position))`,
  `CREATE TABLE read.warehouse_summary (entity text, shelves integer NOT NULL, boxes integer NOT NULL, weight text NOT NULL, ${POSITIONS},
    PRIMARY KEY (entity, from_position))`,
];
export const TABLES: readonly ReadTable[] = [boxTable, shelfLoadTable, warehouseSummaryTable];

/** A fresh database with the read tables of the example. */
export class WarehouseDatabase {
  private constructor(
    private readonly database: TestDatabase,
    /** As the projector. */
    readonly pool: pg.Pool,
  ) {}

  static async create(): Promise<WarehouseDatabase> {
    const database = await createTestDatabase();
    await runMigrations({ url: database.projectorUrl, name: 'projections', migrations: projectionMigrations });
    const pool = new pg.Pool({ connectionString: database.projectorUrl, max: 3 });
    // Tests end connections by force.
    pool.on('error', () => undefined);
    for (const statement of WAREHOUSE_TABLES) await pool.query(statement);
    return new WarehouseDatabase(database, pool);
  }

  get urls(): TestDatabase {
    return this.database;
  }

  async drop(): Promise<void> {
    await this.pool.end();
    await this.database.drop();
  }

  /** Ends by force the connections whose application's name begins so; gives how many there were. */
  cut(applicationName: string): Promise<number> {
    return this.database.cut(`${applicationName}%`);
  }

  /** Every version in the table, in the order of `InMemoryTables.versions`. */
  async versions({ name, key }: ReadTable): Promise<RowVersion[]> {
    const order = ['entity', ...key].map((column) => `${column} COLLATE "C"`).join(', ');
    const { rows } = await this.pool.query<{ version: StoredVersion }>(
      `SELECT to_jsonb(t) AS version FROM read.${name} AS t ORDER BY ${order}, from_position`,
    );
    return rows.map(({ version: { from_position: from, to_position: to, ...row } }) => ({ row, from, to: to > 2 ** 53 ? null : to }));
  }

  async all(): Promise<RowVersion[][]> {
    return Promise.all(TABLES.map((table) => this.versions(table)));
  }

  async checkpoint(): Promise<{ position: number; generation: number }> {
    const { rows } = await this.pool.query<{ position: string; generation: string }>('SELECT * FROM read.checkpoint');
    return { position: Number(rows[0]!.position), generation: Number(rows[0]!.generation) };
  }
}

type StoredVersion = Row & { from_position: number; to_position: number };

export const allOf = (memory: InMemoryTables): (readonly RowVersion[])[] => TABLES.map((table) => memory.versions(table));
