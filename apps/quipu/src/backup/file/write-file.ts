import { createWriteStream, existsSync, renameSync, rmSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { FailedCommand } from '../../failed-command.js';
import { reasonOf } from '../../local/system-failure.js';
import type { BackupEnd, Entry } from './entry.js';
import { readBackup } from './read-file.js';
import { Tally } from './tally.js';

/** Apart first, on disk, read back, and only then under its name: whatever happens, a file of that name is whole. */
export async function writeBackup(file: string, entries: AsyncIterable<Entry>, onWritten: (head: number) => void): Promise<BackupEnd> {
  if (existsSync(file)) throw new FailedCommand(`${file} ya existe.`, 'Indique otro nombre: un respaldo no se escribe sobre otro.');
  const draft = `${file}.parcial`;
  try {
    await pipeline(Readable.from(linesOf(entries, onWritten)), createGzip(), createWriteStream(draft, { mode: 0o600, flush: true }));
    const end = await readBackup(draft);
    renameSync(draft, file);
    return end;
  } catch (error) {
    rmSync(draft, { force: true });
    const { code, syscall } = error as NodeJS.ErrnoException;
    throw syscall ? new FailedCommand(`No se pudo escribir ${file} (${reasonOf(code)}).`) : error;
  }
}

async function* linesOf(entries: AsyncIterable<Entry>, onWritten: (head: number) => void): AsyncGenerator<string> {
  const tally = new Tally();
  for await (const entry of entries) {
    const line = JSON.stringify(entry);
    tally.add(entry, line);
    if (entry.kind === 'command') onWritten(tally.head);
    yield `${line}\n`;
  }
  yield `${JSON.stringify({ kind: 'end', ...tally.end } satisfies Entry)}\n`;
}
