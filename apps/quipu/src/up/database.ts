import { reportStorageMigrations } from '@quipu/evaluation/storage';
import { ledgerMigrations } from '@quipu/ledger/postgres';
import { accessMigrations, prepareDatabase, runMigrations, startEmbeddedPostgres, type EmbeddedPostgres } from '@quipu/platform';
import { readMigrations } from '@quipu/tables';
import type { Databases } from '../local/databases.js';

type Migrations = Parameters<typeof runMigrations>[0];

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
  for (const migrations of allMigrations(urls)) await runMigrations(migrations);
  return { postgres, urls };
}

/** In the order in which they stand on one another. */
export function allMigrations({ ownerUrl, projectorUrl }: Pick<Databases, 'ownerUrl' | 'projectorUrl'>): Migrations[] {
  return [
    { url: ownerUrl, name: 'ledger', migrations: ledgerMigrations },
    { url: ownerUrl, name: 'access', migrations: accessMigrations },
    { url: ownerUrl, name: 'reports', migrations: reportStorageMigrations },
    ...readMigrations.map((one) => ({ url: projectorUrl, ...one })),
  ];
}
