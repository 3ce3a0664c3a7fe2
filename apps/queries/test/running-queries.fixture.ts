import { PlanningDatabase } from '@quipu/planning/testing';
import { createHttpApp, listen } from '@quipu/platform';
import { queriesApp } from '../src/app.js';

export type RunningQueries = Awaited<ReturnType<typeof startQueries>>;

/** The service over a real ledger and real tables; the test moves the tables on. */
export async function startQueries() {
  const database = await (await PlanningDatabase.create()).migrateTables();
  await database.project();
  const config = { databaseUrl: database.urls.appUrl, httpHost: '127.0.0.1', httpPort: 0, logLevel: 'silent' as const, ledgerUrl: undefined };
  const app = await createHttpApp(queriesApp(config));
  const url = await listen(app, config);

  return {
    database,
    async get(path: string): Promise<{ status: number; body: Record<string, unknown> }> {
      const response = await fetch(`${url}${path}`);
      return { status: response.status, body: (await response.json()) as Record<string, unknown> };
    },
    async stop(): Promise<void> {
      await app.close();
      await database.drop();
    },
  };
}
