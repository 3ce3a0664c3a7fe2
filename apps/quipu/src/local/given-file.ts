import { readFile } from 'node:fs/promises';
import { EXIT, FailedCommand } from '../failed-command.js';
import { reasonOf } from './system-failure.js';

/** A file that the command names, whole. `advice` says what to name instead. */
export async function givenFile(file: string, advice: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new FailedCommand(`No se pudo leer ${file} (${reasonOf(error.code)}).`, advice, EXIT.usage);
  });
  return new Uint8Array(bytes);
}
