import { randomUUID } from 'node:crypto';
import type { Order } from '@quipu/commanding';
import { streamName, type Ledger } from '@quipu/ledger';
import { ledgerMigrations, PostgresLedger } from '@quipu/ledger/postgres';
import type { PlanEvent } from '@quipu/planning';
import { runMigrations } from '@quipu/platform/database';
import { createTestDatabase, type TestDatabase } from '@quipu/platform/testing';
import { projectionMigrations, ProjectionRunner, rebuild, type RebuildResult } from '@quipu/projections';
import { DataSource } from 'typeorm';
import { OperationsDesk } from '../src/commands/operations-desk.js';
import { operationsProjections, operationsReadEntities, operationsReadMigrations } from '../src/read-models/index.js';
import { ENTITY } from './history.js';

/** A real ledger, the desk that writes it, and the tables that the runner makes of it. */
export class OperationsDatabase {
  readonly desk: OperationsDesk;

  private constructor(
    private readonly urls: TestDatabase,
    readonly ledger: Ledger,
    /** As quipu_app. */
    readonly source: DataSource,
  ) {
    this.desk = new OperationsDesk(ledger);
  }

  static async create(): Promise<OperationsDatabase> {
    const urls = await createTestDatabase();
    await runMigrations({ url: urls.ownerUrl, name: 'ledger', migrations: ledgerMigrations });
    await runMigrations({ url: urls.projectorUrl, name: 'projections', migrations: projectionMigrations });
    await runMigrations({ url: urls.projectorUrl, name: 'operations_read', migrations: operationsReadMigrations });
    const source = new DataSource({ type: 'postgres', url: urls.appUrl, entities: operationsReadEntities });
    return new OperationsDatabase(urls, new PostgresLedger({ connectionString: urls.appUrl }), await source.initialize());
  }

  /** The PEI that the activities serve, as planning records it. */
  async registerPlan(events: readonly PlanEvent[]): Promise<void> {
    const { entity, commandId, correlationId, actor, receivedAt } = this.order();
    await this.ledger.append({
      stream: streamName(ENTITY, 'plan', 'PEI'),
      expectedVersion: 0,
      events: events.map((event) => ({ ...event, schemaVersion: 1 })),
      context: { entity, commandId, correlationId, actor, validAt: receivedAt, documents: [] },
      fingerprint: commandId,
    });
  }

  /** The planning office, in mid July 2025. */
  order(): Order {
    const commandId = randomUUID();
    const actor = { account: 'planeamiento', office: '07.01', role: 'planning-office' };
    return { entity: ENTITY, commandId, correlationId: commandId, actor, receivedAt: '2025-07-15T15:00:00.000Z' };
  }

  /** Brings the tables up to the ledger; returns its head. */
  async project(): Promise<number> {
    const runner = new ProjectionRunner({ connectionString: this.urls.projectorUrl, projections: operationsProjections });
    await runner.open();
    for await (const page of this.ledger.readAll({ after: runner.position })) await runner.apply(page);
    await runner.close();
    return this.ledger.head();
  }

  /** Builds the tables again from the ledger and compares them, row version by row version. */
  compareWithRebuild(): Promise<RebuildResult> {
    return rebuild({ connectionString: this.urls.projectorUrl, ledger: this.ledger, projections: operationsProjections, compareOnly: true });
  }

  async drop(): Promise<void> {
    await this.source.destroy();
    await this.ledger.close();
    await this.urls.drop();
  }
}
