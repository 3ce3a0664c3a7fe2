import { type DocumentRef, type DomainEvent, streamName } from '@quipu/ledger';
import { PostgresLedger, ledgerMigrations } from '@quipu/ledger/postgres';
import type { PlanningEvent } from '@quipu/planning';
import { planningProjections, planningReadMigrations } from '@quipu/planning/read';
import { createHttpApp, listen, runMigrations } from '@quipu/platform';
import { createTestDatabase } from '@quipu/platform/testing';
import { projectionMigrations, ProjectionRunner } from '@quipu/projections';
import { randomUUID } from 'node:crypto';
import { queriesApp } from '../src/app.js';

export const ENTITY = '300711';
export const plan = 'PEI-2025-2030';

export type RunningQueries = Awaited<ReturnType<typeof startQueries>>;

/** The service over a real ledger and real tables, with the projector's runner at hand to move them on. */
export async function startQueries() {
  const database = await createTestDatabase();
  await runMigrations({ url: database.ownerUrl, name: 'ledger', migrations: ledgerMigrations });
  await runMigrations({ url: database.projectorUrl, name: 'projections', migrations: projectionMigrations });
  await runMigrations({ url: database.projectorUrl, name: 'planning_read', migrations: planningReadMigrations });
  const ledger = new PostgresLedger({ connectionString: database.appUrl });
  const runner = new ProjectionRunner({ connectionString: database.projectorUrl, projections: planningProjections });
  await runner.open();
  const config = { databaseUrl: database.appUrl, httpHost: '127.0.0.1', httpPort: 0, logLevel: 'silent' as const };
  const app = await createHttpApp(queriesApp(config));
  const url = await listen(app, config);
  const versions = new Map<string, number>();

  return {
    url,
    ledger,
    async record(kind: string, code: string, events: PlanningEvent[], documents: DocumentRef[] = []): Promise<number> {
      const stream = streamName(ENTITY, kind, code);
      const receipt = await ledger.append({
        stream,
        expectedVersion: versions.get(stream) ?? 0,
        events: events.map((event: DomainEvent) => ({ ...event, schemaVersion: 1 })),
        context: {
          commandId: randomUUID(),
          correlationId: randomUUID(),
          actor: { account: 'planeamiento', office: 'OPP', role: 'planning-office' },
          entity: ENTITY,
          validAt: '2025-06-30T05:00:00.000Z',
          documents,
        },
        fingerprint: stream,
      });
      versions.set(stream, receipt.version);
      return receipt.position;
    },
    async project(): Promise<void> {
      for await (const page of ledger.readAll({ after: runner.position })) await runner.apply(page);
    },
    async get(path: string): Promise<{ status: number; body: Record<string, unknown> }> {
      const response = await fetch(`${url}${path}`);
      return { status: response.status, body: (await response.json()) as Record<string, unknown> };
    },
    async stop(): Promise<void> {
      await runner.close();
      await app.close();
      await ledger.close();
      await database.drop();
    },
  };
}

export const planEvents: PlanningEvent[] = [
  { type: 'PlanRegistered', data: { plan, name: 'PEI', entityName: 'Prueba', startYear: 2025, endYear: 2030 } },
  { type: 'UnitAdded', data: { plan, code: '11.01', name: 'Gerencia' } },
  { type: 'ObjectiveAdded', data: { plan, code: 'OEI.01', name: 'Salud', priority: 1 } },
  { type: 'ActionAdded', data: { plan, objective: 'OEI.01', code: 'AEI.01.01', name: 'Postas', priority: 1 } },
];

export const indicator = 'IND.01.AEI.01.01';

export const indicatorEvents: PlanningEvent[] = [
  {
    type: 'IndicatorDefined',
    data: {
      plan,
      code: indicator,
      name: 'Viviendas con agua',
      parent: 'AEI.01.01',
      unitOfMeasure: 'porcentaje',
      responsibleUnit: '11.01',
      relevance: 1,
      sense: 'ascendente',
      aggregation: 'agregable',
      baseline: { year: 2023, value: '88.70' },
      targets: { '2025': '90.01' },
      range: { min: '0', max: '100' },
    },
  },
];

export const reported = (value: string | null, printedAdvance: string | null): PlanningEvent[] => [
  { type: 'ValueReported', data: { plan, indicator, period: '2025-S1', value, printedAdvance } },
];
