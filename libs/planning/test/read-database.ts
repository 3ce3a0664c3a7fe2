import type { RecordedEvent } from '@quipu/ledger';
import { runMigrations } from '@quipu/platform/database';
import { createTestDatabase, type TestDatabase } from '@quipu/platform/testing';
import { ProjectionRunner, projectionMigrations } from '@quipu/projections';
import { DataSource } from 'typeorm';
import { planningReadEntities } from '../src/read-models/entities.js';
import { planningReadMigrations } from '../src/read-models/migrations.js';
import { planningProjections } from '../src/read-models/projections.js';

/** A real database with the read tables of planning, written by the runner and read as the application. */
export class ReadDatabase {
  private constructor(
    private readonly database: TestDatabase,
    /** As quipu_app. */
    readonly source: DataSource,
  ) {}

  static async create(): Promise<ReadDatabase> {
    const database = await createTestDatabase();
    const url = database.projectorUrl;
    await runMigrations({ url, name: 'projections', migrations: projectionMigrations });
    await runMigrations({ url, name: 'planning_read', migrations: planningReadMigrations });
    const source = new DataSource({ type: 'postgres', url: database.appUrl, entities: planningReadEntities });
    return new ReadDatabase(database, await source.initialize());
  }

  /** Folds the history in pages of the given size. */
  async load(history: readonly RecordedEvent[], pageSize = 50): Promise<void> {
    const runner = new ProjectionRunner({ connectionString: this.database.projectorUrl, projections: planningProjections });
    await runner.open();
    for (let start = 0; start < history.length; start += pageSize) {
      await runner.apply(history.slice(start, start + pageSize));
    }
    await runner.close();
  }

  async drop(): Promise<void> {
    await this.source.destroy();
    await this.database.drop();
  }
}
