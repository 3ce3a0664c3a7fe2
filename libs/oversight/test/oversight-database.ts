import { randomUUID } from 'node:crypto';
import type { Justification, Order } from '@quipu/commanding';
import { PlanningDatabase } from '@quipu/planning/testing';
import { runMigrations } from '@quipu/platform/database';
import { ProjectionRunner } from '@quipu/projections';
import { DataSource } from 'typeorm';
import { OversightDesk } from '../src/commands/oversight-desk.js';
import { oversightReadEntities } from '../src/read-models/entities.js';
import { oversightReadMigrations } from '../src/read-models/migrations.js';
import { oversightProjections } from '../src/read-models/projections.js';

export const ENTITY = '300711';

/** A real ledger with the desk before it, and the tables of oversight behind it. */
export class OversightDatabase {
  private constructor(
    readonly planning: PlanningDatabase,
    readonly desk: OversightDesk,
    /** As quipu_app. */
    readonly tables: DataSource,
    private readonly runner: ProjectionRunner,
  ) {}

  static async create(): Promise<OversightDatabase> {
    const planning = await (await PlanningDatabase.create()).migrateTables();
    const { projectorUrl, appUrl } = planning.urls;
    await runMigrations({ url: projectorUrl, name: 'oversight_read', migrations: oversightReadMigrations });
    const tables = new DataSource({ type: 'postgres', url: appUrl, entities: oversightReadEntities });
    const runner = new ProjectionRunner({ connectionString: projectorUrl, projections: oversightProjections });
    return new OversightDatabase(planning, new OversightDesk(planning.ledger), await tables.initialize(), runner);
  }

  /** Brings the tables up to the ledger; returns the position reached. */
  async project(): Promise<number> {
    await this.runner.open();
    for await (const page of this.planning.ledger.readAll({ after: this.runner.position })) await this.runner.apply(page);
    return this.runner.position;
  }

  async drop(): Promise<void> {
    await this.runner.close();
    await this.tables.destroy();
    await this.planning.drop();
  }
}

/** An order that arrived in mid July 2025. */
export function order(role = 'planning-office', office = '07.01'): Order {
  const commandId = randomUUID();
  return {
    entity: ENTITY,
    commandId,
    correlationId: commandId,
    actor: { account: 'cuenta', office, role },
    receivedAt: '2025-07-15T15:00:00.000Z',
  };
}

export const evidence: Justification = { reason: 'Según lo informado', documents: [{ title: 'Informe 045-2025' }] };
