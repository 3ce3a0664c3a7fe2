import { randomBytes } from 'node:crypto';
import { accessSync, constants, existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';

const MAX_LOG_BYTES = 10 * 1024 * 1024;

/** Where everything of one embedded server lies. */
export interface StateFolder {
  root: string;
  /** PGDATA. */
  cluster: string;
  /** The superuser's password, readable by its owner only. */
  passwordFile: string;
  portFile: string;
  log: string;
}

export function openStateFolder(dataDir: string): StateFolder {
  const root = resolve(dataDir);
  makeOwnFolder(root);
  const inside = (name: string) => join(root, name);
  return {
    root,
    cluster: inside('cluster'),
    passwordFile: inside('superuser-password'),
    portFile: inside('port'),
    log: inside('server.log'),
  };
}

function makeOwnFolder(root: string): void {
  try {
    mkdirSync(root, { recursive: true, mode: 0o700 });
    accessSync(root, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new EmbeddedPostgresError(
      `No se puede escribir en ${root}, la carpeta de la base de datos: es de otro usuario o está en un disco de solo lectura. ` +
        'Inicie Quipu con el usuario que la creó, o indique otra carpeta en QUIPU_HOME.',
      { cause },
    );
  }
}

/** The first caller writes the password; everybody else, also at the same instant, reads that one. */
export function superuserPassword({ passwordFile }: StateFolder): string {
  if (!existsSync(passwordFile)) writePasswordOnce(passwordFile);
  return readFileSync(passwordFile, 'utf8');
}

/** Written apart and then linked: nobody can read it half-written, nor replace the first one. */
function writePasswordOnce(file: string): void {
  const draft = `${file}.${randomBytes(4).toString('hex')}`;
  writeFileSync(draft, randomBytes(24).toString('hex'), { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
}

/** Keeps the server's log from filling a small disk: one previous file is kept. */
export function rotateLog({ log }: StateFolder): void {
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  if (size > MAX_LOG_BYTES) renameSync(log, `${log}.anterior`);
}

export function tailOfLog({ log }: StateFolder, from: number): string {
  try {
    return readFileSync(log).subarray(from).toString('utf8').trim().split('\n').slice(-12).join('\n');
  } catch {
    return '';
  }
}

export function logSize({ log }: StateFolder): number {
  return statSync(log, { throwIfNoEntry: false })?.size ?? 0;
}
