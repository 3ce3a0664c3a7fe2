import { randomUUID } from 'node:crypto';
import { type Ledger, streamName } from '@quipu/ledger';
import { ledgerMigrations, PostgresLedger } from '@quipu/ledger/postgres';
import { runMigrations } from '@quipu/platform/database';
import { createTestDatabase, type TestDatabase } from '@quipu/platform/testing';
import { projectionMigrations, ProjectionRunner } from '@quipu/projections';
import type { PlanningEvent } from '../contract/events.js';
import { planningReadMigrations } from '../read-models/migrations.js';
import { planningProjections } from '../read-models/projections.js';

export const ENTITY = '300711';

/** A real ledger and real tables, for tests of the services that read them. */
export class PlanningDatabase {
  private readonly versions = new Map<string, number>();
  private runner: ProjectionRunner | undefined;

  private constructor(
    readonly urls: TestDatabase,
    /** As quipu_app. */
    readonly ledger: Ledger,
  ) {}

  static async create(): Promise<PlanningDatabase> {
    const database = await createTestDatabase();
    await runMigrations({ url: database.ownerUrl, name: 'ledger', migrations: ledgerMigrations });
    return new PlanningDatabase(database, new PostgresLedger({ connectionString: database.appUrl }));
  }

  /** The read tables, empty. */
  async migrateTables(): Promise<this> {
    const url = this.urls.projectorUrl;
    await runMigrations({ url, name: 'projections', migrations: projectionMigrations });
    await runMigrations({ url, name: 'planning_read', migrations: planningReadMigrations });
    return this;
  }

  /** Records the events of one command; returns the position of the last. */
  async record(kind: 'plan' | 'indicator', code: string, events: readonly PlanningEvent[], entity = ENTITY): Promise<number> {
    const stream = streamName(entity, kind, code);
    const commandId = randomUUID();
    const { version, position } = await this.ledger.append({
      stream,
      expectedVersion: this.versions.get(stream) ?? 0,
      events: events.map((event) => ({ ...event, schemaVersion: 1 })),
      context: {
        commandId,
        correlationId: commandId,
        actor: { account: 'planeamiento', office: 'OPP', role: 'planning-office' },
        entity,
        validAt: '2025-06-30T05:00:00.000Z',
        documents: [],
      },
      fingerprint: commandId,
    });
    this.versions.set(stream, version);
    return position;
  }

  /** Brings the tables up to the ledger, as the projector does. */
  async project(): Promise<void> {
    const runner = (this.runner ??= new ProjectionRunner({
      connectionString: this.urls.projectorUrl,
      projections: planningProjections,
    }));
    await runner.open();
    for await (const page of this.ledger.readAll({ after: runner.position })) await runner.apply(page);
  }

  async drop(): Promise<void> {
    await this.runner?.close();
    await this.ledger.close();
    await this.urls.drop();
  }
}
