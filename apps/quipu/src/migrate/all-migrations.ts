import { reportStorageMigrations } from '@quipu/evaluation/storage';
import { ledgerMigrations } from '@quipu/ledger/postgres';
import { accessMigrations } from '@quipu/platform';
import { runMigrations } from '@quipu/platform/database';
import { streamingMigrations } from '@quipu/streaming/migrations';
import { readMigrations } from '@quipu/tables';
import type { Databases } from '../local/databases.js';

type Migrations = Parameters<typeof runMigrations>[0];

/** In the order in which they stand on one another. */
export function allMigrations({ ownerUrl, projectorUrl }: Pick<Databases, 'ownerUrl' | 'projectorUrl'>): Migrations[] {
  return [
    { url: ownerUrl, name: 'ledger', migrations: ledgerMigrations },
    { url: ownerUrl, name: 'access', migrations: accessMigrations },
    { url: ownerUrl, name: 'reports', migrations: reportStorageMigrations },
    ...readMigrations.map((one) => ({ url: projectorUrl, ...one })),
    { url: projectorUrl, name: 'streaming', migrations: streamingMigrations },
  ];
}

/** Brings every table up to date; returns the names of the migrations that were pending. */
export async function runAllMigrations(urls: Databases): Promise<string[]> {
  const ran: string[] = [];
  for (const migrations of allMigrations(urls)) ran.push(...(await runMigrations(migrations)));
  return ran;
}
