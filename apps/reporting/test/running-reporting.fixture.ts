import type { PlanningEvent } from '@quipu/planning';
import { PlanningDatabase } from '@quipu/planning/testing';
import { createHttpApp, listen } from '@quipu/platform';
import { reportingApp } from '../src/app.js';

export interface Fetched {
  status: number;
  headers: Headers;
  bytes: Buffer;
}

export type RunningReporting = Awaited<ReturnType<typeof startReporting>>;

/** The service over a real ledger and real tables. */
export async function startReporting() {
  const database = await (await PlanningDatabase.create()).migrateTables();
  await database.project();
  const config = { databaseUrl: database.urls.appUrl, httpHost: '127.0.0.1', httpPort: 0, logLevel: 'silent' as const };
  const app = await createHttpApp(reportingApp(config));
  const url = await listen(app, config);

  return {
    /** Records the events and brings the tables up to them; returns their last position. */
    async record(kind: 'plan' | 'indicator', code: string, events: readonly PlanningEvent[], entity?: string): Promise<number> {
      const position = await database.record(kind, code, events, entity);
      await database.project();
      return position;
    },
    async get(path: string, headers: Record<string, string> = {}): Promise<Fetched> {
      const response = await fetch(`${url}${path}`, { headers });
      return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
    },
    async stop(): Promise<void> {
      await app.close();
      await database.drop();
    },
  };
}
