import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Binaries } from './binaries.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { runProgram } from './run-program.js';
import type { ServerAccount } from './server-account.js';
import { includeSettings } from './settings.js';
import type { StateFolder } from './state-folder.js';

export const SUPERUSER = 'postgres';
const MAJOR_VERSION = '18';

export interface ClusterCreation {
  binaries: Binaries;
  account: ServerAccount;
  state: StateFolder;
  durable: boolean;
}

/**
 * Makes the cluster if there is none. `initdb` works in a folder of its own that takes its name
 * at the end, so what an interrupted one leaves is never taken for a database.
 */
export async function createCluster(creation: ClusterCreation): Promise<void> {
  const { state } = creation;
  setAsideIfIncomplete(state);
  if (existsSync(state.cluster)) return refuseOtherVersion(state);
  removeAbandoned(state);
  const draft = `${state.cluster}.nuevo-${process.pid}-${randomBytes(4).toString('hex')}`;
  await initialise(creation, draft);
  includeSettings(draft);
  takeName(draft, state.cluster);
}

async function initialise({ binaries, account, state, durable }: ClusterCreation, draft: string): Promise<void> {
  const { ok, output } = await runProgram(account, binaries.initdb, [
    `--pgdata=${draft}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${state.passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--no-instructions',
    ...(durable ? [] : ['--no-sync']),
  ]);
  if (ok) return;
  rmSync(draft, { recursive: true, force: true });
  throw new EmbeddedPostgresError(`No se pudo crear la base de datos en ${state.root}:\n${output}`);
}

function takeName(draft: string, cluster: string): void {
  try {
    renameSync(draft, cluster);
  } catch (error) {
    // Another start on the same folder finished first: its cluster is as good as ours.
    if (!isComplete(cluster)) throw error;
    rmSync(draft, { recursive: true, force: true });
  }
}

function isComplete(cluster: string): boolean {
  return existsSync(join(cluster, 'PG_VERSION')) && existsSync(join(cluster, 'global', 'pg_control'));
}

/** Never deletes what might hold data: it is renamed, for a person to look at. */
function setAsideIfIncomplete({ cluster }: StateFolder): void {
  if (existsSync(cluster) && !isComplete(cluster)) renameSync(cluster, `${cluster}.incompleto-${Date.now()}`);
}

function refuseOtherVersion({ cluster }: StateFolder): void {
  const version = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (version === MAJOR_VERSION) return;
  throw new EmbeddedPostgresError(
    `La base de datos de ${cluster} es de PostgreSQL ${version} y este Quipu trae PostgreSQL ${MAJOR_VERSION}. ` +
      'Ábrala con la versión de Quipu que la creó y traslade su historia.',
  );
}

function removeAbandoned({ root, cluster }: StateFolder): void {
  mkdirSync(root, { recursive: true });
  const prefix = `${basename(cluster)}.nuevo-`;
  readdirSync(root)
    .filter((name) => name.startsWith(prefix) && !isRunning(Number.parseInt(name.slice(prefix.length), 10)))
    .forEach((name) => rmSync(join(root, name), { recursive: true, force: true }));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
