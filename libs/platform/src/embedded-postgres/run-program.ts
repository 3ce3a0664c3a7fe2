import { spawn } from 'node:child_process';
import type { ServerAccount } from './server-account.js';

export interface ProgramResult {
  ok: boolean;
  output: string;
}

/** Runs one of PostgreSQL's programs to its end, under the server's account. */
export function runProgram(account: ServerAccount, program: string, args: readonly string[]): Promise<ProgramResult> {
  const [command = program, ...rest] = [...account.prefix, program, ...args];
  const { uid, gid } = account;
  return new Promise((resolve, reject) => {
    // Its own session: Ctrl-C at the terminal is for us, who then stop the server in order.
    const child = spawn(command, rest, { uid, gid, detached: true, cwd: '/', env: plainEnvironment(), windowsHide: true });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ ok: code === 0, output: output.trim() }));
  });
}

/** PG* variables of the person's shell must not reach this server; its messages are matched in English. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('PG'));
  return { ...Object.fromEntries(kept), LC_ALL: 'C' };
}
