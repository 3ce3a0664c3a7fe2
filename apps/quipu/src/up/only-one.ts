import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FailedCommand } from '../failed-command.js';
import type { Home } from '../local/home.js';
import { isSameProcess, processMark } from '../local/process-mark.js';

/** One `up` per folder of state. Gives back the way to let go; undefined when another one holds it. */
export function holdHome({ root }: Home): (() => void) | undefined {
  makeFolder(root);
  const file = join(root, 'up.lock');
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (take(file)) return () => rmSync(file, { force: true });
    if (holderLives(file)) return undefined;
    // Left by a process that died without a word.
    rmSync(file, { force: true });
  }
  throw new FailedCommand(`No se pudo tomar ${file}.`, 'Si ningún otro quipu up está en marcha, borre ese archivo y repita.');
}

function makeFolder(root: string): void {
  try {
    mkdirSync(root, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new FailedCommand(`No se puede usar la carpeta ${root} (${(error as NodeJS.ErrnoException).code}).`, 'Indique otra con QUIPU_HOME.');
  }
}

function take(file: string): boolean {
  try {
    writeFileSync(file, JSON.stringify({ pid: process.pid, mark: processMark(process.pid) }), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function holderLives(file: string): boolean {
  try {
    const { pid, mark } = JSON.parse(readFileSync(file, 'utf8')) as { pid: number; mark: string };
    return isSameProcess(pid, mark);
  } catch {
    return false;
  }
}
