import { randomUUID } from 'node:crypto';
import type { Order } from '@quipu/commanding';
import { type DomainEvent, type Ledger, type Receipt, streamName } from '@quipu/ledger';
import { ledgerMigrations, PostgresLedger } from '@quipu/ledger/postgres';
import { runMigrations } from '@quipu/platform/database';
import { createTestDatabase, type TestDatabase } from '@quipu/platform/testing';
import { projectionMigrations, ProjectionRunner } from '@quipu/projections';
import { DataSource } from 'typeorm';
import { InvestmentsDesk } from '../src/commands/investments-desk.js';
import type { SentCommand } from '../src/domain/commands.js';
import { investmentsReadEntities } from '../src/read-models/entities.js';
import { investmentsReadMigrations } from '../src/read-models/migrations.js';
import { investmentsProjections } from '../src/read-models/projections.js';
import { ENTITY } from './history.js';

const ACTOR = { account: 'opmi', office: '12.01', role: 'opmi' };

/** A real ledger written through the desk, and real tables written by the runner. */
export class InvestmentsDatabase {
  readonly desk: InvestmentsDesk;
  readonly runner: ProjectionRunner;

  private constructor(
    private readonly database: TestDatabase,
    private readonly ledger: Ledger,
    /** As quipu_app. */
    readonly source: DataSource,
  ) {
    this.desk = new InvestmentsDesk(ledger);
    this.runner = new ProjectionRunner({ connectionString: database.projectorUrl, projections: investmentsProjections });
  }

  static async create(): Promise<InvestmentsDatabase> {
    const database = await createTestDatabase();
    const url = database.projectorUrl;
    await runMigrations({ url: database.ownerUrl, name: 'ledger', migrations: ledgerMigrations });
    await runMigrations({ url, name: 'projections', migrations: projectionMigrations });
    await runMigrations({ url, name: 'investments_read', migrations: investmentsReadMigrations });
    const source = new DataSource({ type: 'postgres', url: database.appUrl, entities: investmentsReadEntities });
    return new InvestmentsDatabase(database, new PostgresLedger({ connectionString: database.appUrl }), await source.initialize());
  }

  /** A plan and its actions, as planning records them. */
  async plan(actions: readonly string[]): Promise<void> {
    const plan = 'PEI-2025-2030';
    const registered: DomainEvent = { type: 'PlanRegistered', data: { plan, name: 'PEI', entityName: 'Municipalidad de prueba', startYear: 2025, endYear: 2030 } };
    const added: DomainEvent[] = actions.map((code) => ({
      type: 'ActionAdded',
      data: { plan, objective: `OEI.${code.slice(4, 6)}`, code, name: code, priority: 1 },
    }));
    const commandId = randomUUID();
    const context = { commandId, correlationId: commandId, actor: ACTOR, entity: ENTITY, validAt: '2025-01-01T05:00:00.000Z', documents: [] };
    const versioned = [registered, ...added].map((event) => ({ ...event, schemaVersion: 1 }));
    await this.ledger.append({ stream: streamName(ENTITY, 'plan', 'PEI'), expectedVersion: 0, events: versioned, context, fingerprint: commandId });
  }

  send(command: SentCommand, day = command.validAt): Promise<Receipt> {
    const commandId = randomUUID();
    const order: Order = { entity: ENTITY, commandId, correlationId: commandId, actor: ACTOR, receivedAt: new Date().toISOString() };
    return this.desk.record(order, command, day);
  }

  /** Brings the tables up to the ledger, as the projector does; returns the position reached. */
  async project(): Promise<number> {
    await this.runner.open();
    for await (const page of this.ledger.readAll({ after: this.runner.position })) await this.runner.apply(page);
    return this.runner.position;
  }

  async drop(): Promise<void> {
    await this.runner.close();
    await this.source.destroy();
    await this.ledger.close();
    await this.database.drop();
  }
}
