import { startEmbeddedPostgres, type EmbeddedPostgres } from '@quipu/platform';
import { prepareDatabase } from '@quipu/platform/database';
import type { Databases } from '../local/databases.js';
import { runAllMigrations } from '../migrate/all-migrations.js';

const DATABASE = 'quipu';

export interface RunningDatabase {
  postgres: EmbeddedPostgres;
  urls: Databases;
}

/** The embedded server with its roles, and every table brought up to date. */
export async function startDatabase(dataDir: string, log: (line: string) => void): Promise<RunningDatabase> {
  const postgres = await startEmbeddedPostgres({ dataDir, log });
  const { ownerUrl, appUrl, projectorUrl } = await prepareDatabase(postgres.adminUrl, DATABASE);
  const urls = { ownerUrl, appUrl, projectorUrl };
  await runAllMigrations(urls);
  return { postgres, urls };
}
