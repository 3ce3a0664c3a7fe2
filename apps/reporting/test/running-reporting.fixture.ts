import { type DomainEvent, streamName } from '@quipu/ledger';
import { PostgresLedger, ledgerMigrations } from '@quipu/ledger/postgres';
import type { PlanningEvent } from '@quipu/planning';
import { planningProjections, planningReadMigrations } from '@quipu/planning/read';
import { createHttpApp, listen, runMigrations } from '@quipu/platform';
import { createTestDatabase } from '@quipu/platform/testing';
import { projectionMigrations, ProjectionRunner } from '@quipu/projections';
import { randomUUID } from 'node:crypto';
import { reportingApp } from '../src/app.js';

export const ENTITY = '300711';

export interface Fetched {
  status: number;
  headers: Headers;
  bytes: Buffer;
}

export type RunningReporting = Awaited<ReturnType<typeof startReporting>>;

/** The service over a real ledger and real tables, with the projector's runner at hand to move them on. */
export async function startReporting() {
  const database = await createTestDatabase();
  await runMigrations({ url: database.ownerUrl, name: 'ledger', migrations: ledgerMigrations });
  await runMigrations({ url: database.projectorUrl, name: 'projections', migrations: projectionMigrations });
  await runMigrations({ url: database.projectorUrl, name: 'planning_read', migrations: planningReadMigrations });
  const ledger = new PostgresLedger({ connectionString: database.appUrl });
  const runner = new ProjectionRunner({ connectionString: database.projectorUrl, projections: planningProjections });
  await runner.open();
  const config = { databaseUrl: database.appUrl, httpHost: '127.0.0.1', httpPort: 0, logLevel: 'silent' as const };
  const app = await createHttpApp(reportingApp(config));
  const url = await listen(app, config);
  const versions = new Map<string, number>();

  return {
    /** Records the events and brings the tables up to them; returns their last position. */
    async record(kind: string, code: string, events: PlanningEvent[], entity = ENTITY): Promise<number> {
      const stream = streamName(entity, kind, code);
      const actor = { account: 'planeamiento', office: 'OPP', role: 'planning-office' };
      const receipt = await ledger.append({
        stream,
        expectedVersion: versions.get(stream) ?? 0,
        events: events.map((event: DomainEvent) => ({ ...event, schemaVersion: 1 })),
        context: { commandId: randomUUID(), correlationId: randomUUID(), actor, entity, validAt: '2025-06-30T05:00:00.000Z', documents: [] },
        fingerprint: stream,
      });
      versions.set(stream, receipt.version);
      for await (const page of ledger.readAll({ after: runner.position })) await runner.apply(page);
      return receipt.position;
    },
    async get(path: string, headers: Record<string, string> = {}): Promise<Fetched> {
      const response = await fetch(`${url}${path}`, { headers });
      return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
    },
    async stop(): Promise<void> {
      await runner.close();
      await app.close();
      await ledger.close();
      await database.drop();
    },
  };
}
