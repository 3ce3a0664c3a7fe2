import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export const SERVICES = ['commands', 'queries', 'projector', 'reporting'] as const;
export type Service = (typeof SERVICES)[number];

/** What `quipu up` leaves for the other commands of this machine while it runs. Secret: it opens the database. */
export interface RunState {
  /** Process of `quipu up`. */
  pid: number;
  /** ISO instant, UTC. */
  startedAt: string;
  urls: Record<Service, string>;
  pids: Partial<Record<Service, number>>;
  databases: { ownerUrl: string; appUrl: string; projectorUrl: string };
}

/** Undefined when nothing is running: the file is missing, or what wrote it is gone. */
export function readRunState(file: string): RunState | undefined {
  const state = parsed(file);
  return state && isAlive(state.pid) ? state : undefined;
}

/** Readable by its owner only, and never seen half-written. */
export function writeRunState(file: string, state: RunState): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, file);
}

export function removeRunState(file: string): void {
  rmSync(file, { force: true });
}

function parsed(file: string): RunState | undefined {
  try {
    const state = JSON.parse(readFileSync(file, 'utf8')) as Partial<RunState>;
    return typeof state.pid === 'number' && state.urls && state.databases ? (state as RunState) : undefined;
  } catch {
    return undefined;
  }
}

/** A process of another user is alive too, although it may not be signalled. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A dead process whose parent has not noticed still answers to signal 0. */
function isZombie(pid: number): boolean {
  try {
    return /^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}
