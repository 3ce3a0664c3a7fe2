/**
 * Runs one Java program for a parent, and ends it by force when the parent is gone, with what it kept:
 * a process killed with −9 has no other way to take its children along. Node's own channel tells.
 *
 *   node guard.mjs <log file> <folder that is nobody's when the parent is gone> java …
 */
import { spawn } from 'node:child_process';
import { openSync, rmSync } from 'node:fs';

const [log, folder, command, ...args] = process.argv.slice(2);
const output = openSync(log, 'a');
const child = spawn(command, args, { stdio: ['ignore', output, output] });
let abandoned = false;

child.on('error', () => process.exit(1));
child.on('exit', (code, signal) => {
  if (abandoned) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  process.exit(signal ? 1 : code);
});
process.on('message', (signal) => child.kill(signal));
process.on('disconnect', () => {
  abandoned = true;
  child.kill('SIGKILL');
});
// Ctrl-C reaches the whole terminal: the parent says when.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.connected || child.kill('SIGKILL'));
