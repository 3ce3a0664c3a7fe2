import { randomUUID } from 'node:crypto';
import { type DomainEvent, type Ledger, streamName } from '@quipu/ledger';
import type { PlanningEvent } from '@quipu/planning';
import { ENTITY, PlanningDatabase } from '@quipu/planning/testing';
import { createHttpApp, listen } from '@quipu/platform';
import { runMigrations } from '@quipu/platform/database';
import { readMigrations } from '@quipu/tables';
import pg from 'pg';
import { projectorApp } from '../src/app.js';
import type { ProjectorConfig } from '../src/config.js';

const QUICK = {
  ...{ httpHost: '127.0.0.1', httpPort: 0, logLevel: 'silent' as const, ledgerUrl: undefined, feed: 'ledger' as const, kafka: undefined },
  ...{ batchSize: 10, maxLagSeconds: 30, watchQuietMs: 20, watchLongestMs: 200 },
};

/** A database with a ledger and empty tables, and services over it. */
export async function prepareProjector() {
  const planning = await PlanningDatabase.create();
  const { urls: database, ledger } = planning;
  const stops: (() => Promise<void>)[] = [];

  async function recordIn(entity: string, kind: string, code: string, ...events: DomainEvent[]): Promise<number> {
    const stream = streamName(entity, kind, code);
    let position = 0;
    for (const event of events) {
      const expectedVersion = await versionOf(ledger, stream);
      const commandId = randomUUID();
      const actor = { account: 'opmi', office: 'OPMI', role: 'opmi' };
      const context = { commandId, correlationId: commandId, actor, entity, validAt: '2025-06-30T05:00:00.000Z', documents: [] };
      ({ position } = await ledger.append({ stream, expectedVersion, events: [{ ...event, schemaVersion: 1 }], context, fingerprint: commandId }));
    }
    return position;
  }

  return {
    database,
    ledger,
    async migrate(): Promise<void> {
      for (const one of readMigrations) await runMigrations({ url: database.projectorUrl, ...one });
    },
    async start(databaseUrl = database.projectorUrl, appDatabaseUrl = database.appUrl, changes: Partial<ProjectorConfig> = {}) {
      const config = { ...QUICK, databaseUrl, appDatabaseUrl, ...changes };
      const app = await createHttpApp(projectorApp(config));
      const url = await listen(app, config);
      let running: Promise<void> | undefined;
      const stop = () => (running ??= app.close());
      stops.push(stop);
      return { get: (path: string) => answer(`${url}${path}`), stop };
    },
    /** To the plan's stream; gives the position of the last. */
    record: (...events: PlanningEvent[]) => planning.record('plan', 'PEI', events),
    /** To any stream, one command each; gives the position of the last. */
    recordTo: (kind: string, code: string, ...events: DomainEvent[]) => recordIn(ENTITY, kind, code, ...events),
    recordIn,
    /** What the watch has recorded: type and subject, in order. */
    async watched(): Promise<string[]> {
      const found: string[] = [];
      for await (const page of ledger.readAll({ after: 0 })) {
        for (const { type, data, actor } of page) if (actor.account === 'sistema:alertas') found.push(`${type} ${String((data as { key: string }).key)}`);
      }
      return found;
    },
    /** As the application sees it. */
    async rows(sql: string): Promise<unknown[]> {
      const client = new pg.Client({ connectionString: database.appUrl });
      await client.connect();
      try {
        return (await client.query(sql)).rows;
      } finally {
        await client.end();
      }
    },
    /** As if the table had just been made. */
    async forget(table: string): Promise<void> {
      const pool = new pg.Pool({ connectionString: database.projectorUrl, max: 1 });
      await pool.query(`TRUNCATE read.${table}`);
      await pool.query('UPDATE read.checkpoint SET tables = array_remove(tables, $1)', [table]);
      await pool.end();
    },
    cut: (applicationName: string) => database.cut(`${applicationName}%`),
    async stop(): Promise<void> {
      await Promise.all(stops.map((stop) => stop()));
      await planning.drop();
    },
  };
}

export interface Answer {
  status: number;
  body: Record<string, unknown>;
}

async function answer(url: string): Promise<Answer> {
  const response = await fetch(url);
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

async function versionOf(ledger: Ledger, stream: string): Promise<number> {
  let version = 0;
  for await (const page of ledger.readStream(stream)) version = page.at(-1)?.version ?? version;
  return version;
}
