import { createAccountsWithoutToken } from '@quipu/platform';
import { completeDatabase } from '@quipu/platform/database';
import { EXIT, FailedCommand } from '../failed-command.js';
import { adminUrl, requireDatabases } from '../local/databases.js';
import { withClient } from '../local/with-client.js';
import type { Screen } from '../screen/screen.js';
import { runAllMigrations } from './all-migrations.js';
import { migrateLines } from './migrate-lines.js';

export interface MigrateOptions {
  entity?: string;
  json?: boolean;
}

/** What was missing and is there now. */
export interface MigrateResult {
  roles: string[];
  /** Its name, when it was missing. */
  database: string | null;
  migrations: string[];
  accounts: { entity: string; login: string }[];
}

/** Makes a database that others started ready for every service. */
export async function migrate({ entity, json }: MigrateOptions, screen: Screen): Promise<void> {
  const databases = requireDatabases();
  checkEntity(entity);
  screen.progress('Preparando los roles y la base de datos…');
  const { roles, database = null } = await completeDatabase(adminUrl(databases), databases);
  screen.progress('Poniendo las tablas al día…');
  const migrations = await runAllMigrations(databases);
  const accounts = entity === undefined ? [] : await accountsOf(databases.ownerUrl, entity);
  screen.progress('Base de datos lista.');
  screen.progressDone();
  const result: MigrateResult = { roles, database, migrations, accounts };
  screen.out(...(json ? [JSON.stringify(result, null, 2)] : migrateLines(result)));
}

async function accountsOf(ownerUrl: string, entity: string): Promise<MigrateResult['accounts']> {
  const made = await withClient(ownerUrl, (owner) => createAccountsWithoutToken(owner, entity));
  return made.map(({ login }) => ({ entity, login }));
}

function checkEntity(entity: string | undefined): void {
  if (entity === undefined || /^\d{6}$/.test(entity)) return;
  throw new FailedCommand(`«${entity.slice(0, 20)}» no es una unidad ejecutora.`, 'Su código tiene seis cifras; por ejemplo, --entity 300711.', EXIT.usage);
}
