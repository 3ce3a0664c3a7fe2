import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RunState } from '../src/local/run-state.js';

const QUIPU = fileURLToPath(new URL('../bin/quipu.mjs', import.meta.url));

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** A folder of state of its own, so that a test never meets the developer's system. */
export function temporaryHome(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'quipu-e2e-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }) };
}

/** Runs one command to its end. */
export async function quipu(home: string, ...args: string[]): Promise<Ended> {
  const running = new QuipuProcess(home, args);
  return running.ended;
}

/** A `quipu` that goes on running: `up`, above all. */
export class QuipuProcess {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  private stdout = '';
  private stderr = '';
  private readonly listeners = new Set<() => void>();

  constructor(private readonly home: string, args: readonly string[]) {
    const env = { ...process.env, QUIPU_HOME: home, QUIPU_ENTITY: '', QUIPU_TOKEN: '', NODE_OPTIONS: '' };
    this.child = spawn(process.execPath, [QUIPU, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    this.child.stdout!.on('data', (chunk: Buffer) => this.heard(() => (this.stdout += chunk.toString())));
    this.child.stderr!.on('data', (chunk: Buffer) => this.heard(() => (this.stderr += chunk.toString())));
    this.ended = new Promise((resolve) => {
      this.child.once('close', (code) => {
        resolve({ code, stdout: this.stdout, stderr: this.stderr });
        this.heard(() => undefined);
      });
    });
  }

  get output(): string {
    return `${this.stdout}\n${this.stderr}`;
  }

  /** Resolves when its output holds the text; rejects when it ends before. */
  says(text: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const look = () => {
        if (this.output.includes(text)) settle(resolve);
        else if (this.child.exitCode !== null || this.child.signalCode !== null) {
          settle(() => reject(new Error(`terminó sin decir «${text}»:\n${this.output}`)));
        }
      };
      const settle = (then: () => void) => {
        this.listeners.delete(look);
        then();
      };
      this.listeners.add(look);
      look();
    });
  }

  /** What `up` left for other commands. */
  state(): RunState {
    return JSON.parse(readFileSync(join(this.home, 'run.json'), 'utf8')) as RunState;
  }

  stop(signal: NodeJS.Signals = 'SIGINT'): Promise<Ended> {
    this.child.kill(signal);
    return this.ended;
  }

  private heard(take: () => void): void {
    take();
    for (const listener of [...this.listeners]) listener();
  }
}

/** Process number of the embedded server, from its own lock file. */
export function postmasterPid(home: string): number {
  const file = findLock(join(home, 'postgres'));
  return Number(readFileSync(file, 'utf8').split('\n')[0]);
}

function findLock(folder: string): string {
  for (const inside of ['', 'data', 'cluster']) {
    const file = join(folder, inside, 'postmaster.pid');
    if (existsSync(file)) return file;
  }
  throw new Error(`no server runs on ${folder}`);
}

/** Whether a process is there and is no zombie. */
export function isAlive(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}
