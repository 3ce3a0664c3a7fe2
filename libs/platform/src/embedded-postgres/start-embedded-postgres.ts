import { setTimeout as wait } from 'node:timers/promises';
import { findBinaries, type Binaries } from './binaries.js';
import { answers } from './connect-check.js';
import { createCluster, SUPERUSER } from './create-cluster.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { choosePort } from './free-port.js';
import { readLockFile, removeDeadLockFile } from './lock-file.js';
import { runProgram } from './run-program.js';
import { chooseServerAccount, giveTo, type ServerAccount } from './server-account.js';
import { writeSettings } from './settings.js';
import { logSize, openStateFolder, rotateLog, superuserPassword, tailOfLog, type StateFolder } from './state-folder.js';

/** After kill −9 the old server's processes need some seconds to notice and let go of the data. */
const PATIENCE_MS = 40_000;
const RETRY_MS = 250;

export interface EmbeddedPostgresOptions {
  /** The server's own folder: data, password, port, log. Made if missing. */
  dataDir: string;
  /** False only for tests: a loss of power may then lose everything. Default true. */
  durable?: boolean;
  /** Progress, in Spanish, one line each. */
  log?: (message: string) => void;
}

export interface EmbeddedPostgres {
  port: number;
  /** Superuser's URL of the database `postgres`. Secret. */
  adminUrl: string;
  /** True when the server was already running and this call only connected. */
  adopted: boolean;
  /** `fast` ends open sessions in order; `immediate` leaves recovery for the next start. */
  stop(mode?: 'fast' | 'immediate'): Promise<void>;
  isAlive(): Promise<boolean>;
}

interface Server {
  binaries: Binaries;
  account: ServerAccount;
  state: StateFolder;
  durable: boolean;
  password: string;
}

/**
 * Starts the PostgreSQL that ships through npm on a folder, or connects to it if it already runs.
 * The server belongs to the folder, not to this process: it lives until `stop`.
 *
 * @throws EmbeddedPostgresError with a message in Spanish and the end of the server's log
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { dataDir, durable = true, log = () => undefined } = options;
  const state = openStateFolder(dataDir);
  const password = superuserPassword(state);
  const binaries = findBinaries();
  const account = chooseServerAccount(state.root, binaries.initdb);
  giveTo(account, state.passwordFile);
  const server: Server = { binaries, account, state, durable, password };
  const running = await runningPort(server);
  if (running) return handle(server, running, true);
  log('Arrancando la base de datos…');
  await createCluster(server);
  return startWithPatience(server, log);
}

async function startWithPatience(server: Server, log: (message: string) => void): Promise<EmbeddedPostgres> {
  const deadline = Date.now() + PATIENCE_MS;
  for (let attempt = 1; ; attempt++) {
    const failure = await tryStart(server);
    const port = await runningPort(server);
    if (port) return handle(server, port, failure !== undefined);
    if (Date.now() > deadline) throw notStarted(server, failure ?? '');
    if (attempt === 4) log('La base de datos aún se recupera de un cierre brusco; se sigue intentando…');
    removeDeadLockFile(server.state.cluster);
    await wait(RETRY_MS);
  }
}

/** One attempt: undefined when it started, else what the server said. */
async function tryStart({ binaries, account, state, durable }: Server): Promise<string | undefined> {
  if (!readLockFile(state.cluster)) giveTo(account, writeSettings(state.cluster, await choosePort(state), durable));
  rotateLog(state);
  const from = logSize(state);
  const { ok, output } = await runProgram(account, binaries.pgCtl, [
    'start', '--wait', '--timeout=30', `--pgdata=${state.cluster}`, `--log=${state.log}`,
  ]);
  return ok ? undefined : tailOfLog(state, from) || output;
}

async function runningPort(server: Server): Promise<number | undefined> {
  const port = readLockFile(server.state.cluster)?.port;
  return port && (await answers(urlOf(server, port))) ? port : undefined;
}

function urlOf({ password }: Server, port: number): string {
  return `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/postgres`;
}

function handle(server: Server, port: number, adopted: boolean): EmbeddedPostgres {
  const adminUrl = urlOf(server, port);
  return { port, adminUrl, adopted, stop: (mode = 'fast') => stop(server, mode), isAlive: () => answers(adminUrl) };
}

async function stop({ binaries, account, state }: Server, mode: 'fast' | 'immediate'): Promise<void> {
  if (!readLockFile(state.cluster)) return;
  const { ok, output } = await runProgram(account, binaries.pgCtl, [
    'stop', '--wait', '--timeout=60', `--mode=${mode}`, `--pgdata=${state.cluster}`,
  ]);
  if (!ok && readLockFile(state.cluster)) {
    throw new EmbeddedPostgresError(`La base de datos de ${state.root} no se detuvo:\n${output}`);
  }
}

function notStarted({ state }: Server, output: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError(`La base de datos no arrancó. Su registro completo está en ${state.log}:\n${output}`);
}
