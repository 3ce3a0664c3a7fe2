import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

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
  mkdirSync(root, { recursive: true, mode: 0o700 });
  const inside = (name: string) => join(root, name);
  return {
    root,
    cluster: inside('cluster'),
    passwordFile: inside('superuser-password'),
    portFile: inside('port'),
    log: inside('server.log'),
  };
}

/** The first caller writes the password; everybody else, also at the same instant, reads that one. */
export function superuserPassword({ passwordFile }: StateFolder): string {
  try {
    writeFileSync(passwordFile, randomBytes(24).toString('hex'), { flag: 'wx', mode: 0o600 });
    chmodSync(passwordFile, 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(passwordFile, 'utf8');
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
