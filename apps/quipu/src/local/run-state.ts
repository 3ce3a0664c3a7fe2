import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isSameProcess } from './process-mark.js';

export const SERVICES = ['commands', 'queries', 'projector', 'reporting'] as const;
export type Service = (typeof SERVICES)[number];

/** What `quipu up` leaves for the other commands of this machine while it runs. Secret: it opens the database. */
export interface RunState {
  /** Process of `quipu up`, and what tells it from a later one with the same number. */
  pid: number;
  mark: string;
  /** ISO instant, UTC. */
  startedAt: string;
  urls: Record<Service, string>;
  pids: Partial<Record<Service, number>>;
  databases: { ownerUrl: string; appUrl: string; projectorUrl: string };
}

/** Undefined when nothing is running: the file is missing, or what wrote it is gone. */
export function readRunState(file: string): RunState | undefined {
  const state = parsed(file);
  return state && isSameProcess(state.pid, state.mark ?? '') ? state : undefined;
}

/** Where the services were, when `up` was cut off without a word: their clients still look for them there. */
export function lastUrls(file: string): Partial<RunState['urls']> {
  return parsed(file)?.urls ?? {};
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
