import { readdirSync, readFileSync } from 'node:fs';

/** Processes of this machine whose command line or environment names the folder: what a system left behind. */
export function processesOf(home: string): string[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry) && Number(entry) !== process.pid)
    .filter((pid) => mentions(pid, home))
    .map((pid) => read(`/proc/${pid}/cmdline`).replaceAll('\0', ' '));
}

function mentions(pid: string, home: string): boolean {
  return read(`/proc/${pid}/environ`).includes(`QUIPU_HOME=${home}`) || read(`/proc/${pid}/cmdline`).includes(home);
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
