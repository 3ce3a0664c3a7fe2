import { readFileSync, readdirSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';

export interface LockFile {
  pid: number;
  port: number;
}

/** `postmaster.pid`: process id in the first line, port in the fourth. */
export function readLockFile(cluster: string): LockFile | undefined {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]) };
  } catch {
    return undefined;
  }
}

/**
 * Removes the lock file of a server that died but whose number still answers: a zombie nobody
 * collects (containers whose first process does not), or another program that got the number.
 * Only where the system can tell that no process of that server is left (Linux's /proc).
 */
export function removeDeadLockFile(cluster: string): void {
  const lock = readLockFile(cluster);
  if (!lock || process.platform !== 'linux' || anyProcessIn(cluster)) return;
  if (readLockFile(cluster)?.pid !== lock.pid) return;
  rmSync(join(cluster, 'postmaster.pid'), { force: true });
}

/** Every process of a PostgreSQL server works from its data folder. */
function anyProcessIn(cluster: string): boolean {
  const folder = realpathSync(cluster);
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.some((pid) => workingFolder(pid) === folder);
}

function workingFolder(pid: string): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}
