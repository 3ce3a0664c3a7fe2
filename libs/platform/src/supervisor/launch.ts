import { fork, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ChildSpec } from './child-spec.js';

/** Starts the program with a channel to this process, so that it notices when we disappear. */
export function launch({ script, args = [], env, logFile }: ChildSpec, extraEnv: Readonly<Record<string, string>>): ChildProcess {
  const output = logFile ? openLog(logFile) : 'inherit';
  try {
    return fork(script, args, {
      env: { ...process.env, ...env, ...extraEnv },
      // Options of this process (--inspect, say) are not for its children.
      execArgv: [],
      stdio: ['ignore', output, output, 'ipc'],
    });
  } finally {
    if (typeof output === 'number') closeSync(output);
  }
}

/** SIGTERM where there are signals; elsewhere the closed channel says the same. */
export function askToStop(child: ChildProcess): void {
  if (process.platform !== 'win32') child.kill('SIGTERM');
  else if (child.connected) child.disconnect();
}

/** The last lines of a process's log. */
export function endOfLog({ logFile }: ChildSpec): string {
  try {
    return logFile ? readFileSync(logFile, 'utf8').trim().split('\n').slice(-8).join('\n') : '';
  } catch {
    return '';
  }
}

function openLog(file: string): number {
  mkdirSync(dirname(file), { recursive: true });
  return openSync(file, 'a', 0o600);
}
