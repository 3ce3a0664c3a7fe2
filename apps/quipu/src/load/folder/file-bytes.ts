import { readFile, stat } from 'node:fs/promises';
import { reasonOf } from '../../local/system-failure.js';
import { UnreadableFile } from './unreadable-file.js';

const MEBIBYTE = 1024 * 1024;
/** Lares' largest file weighs 8 kB; a ministry's plan stays under 1 MiB. */
export const MAX_FILE_BYTES = 8 * MEBIBYTE;

const MAGIC: readonly (readonly [number[], string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'es un libro de Excel (o un ZIP)'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'es un libro de Excel antiguo'],
  [[0x25, 0x50, 0x44, 0x46], 'es un PDF'],
  [[0xff, 0xfe], 'está en UTF-16'],
  [[0xfe, 0xff], 'está en UTF-16'],
];
const SAVE_AS = 'guárdelo como «CSV UTF-8 (delimitado por comas)» y vuelva a intentar';

/** Bytes of a regular file of a reasonable size. */
export async function fileBytes(path: string, file: string): Promise<Buffer> {
  const cannotOpen = (error: NodeJS.ErrnoException): never => {
    throw new UnreadableFile(file, `no se puede abrir (${reasonOf(error.code)})`);
  };
  // Looked at before it is opened: opening a pipe would wait for ever.
  const found = await stat(path).catch(cannotOpen);
  if (!found.isFile()) throw new UnreadableFile(file, 'no es un archivo');
  if (found.size > MAX_FILE_BYTES) {
    throw new UnreadableFile(file, `pesa ${(found.size / MEBIBYTE).toFixed(1)} MB; el máximo es ${MAX_FILE_BYTES / MEBIBYTE} MB`);
  }
  return readFile(path).catch(cannotOpen);
}

/** Text in UTF-8, its byte order mark taken away; anything else is refused with what to do. */
export function textOf(bytes: Buffer, file: string): string {
  for (const [magic, what] of MAGIC) {
    if (bytes.subarray(0, magic.length).equals(Buffer.from(magic))) throw new UnreadableFile(file, `${what}: ${SAVE_AS}`);
  }
  const nul = bytes.indexOf(0);
  if (nul !== -1) throw new UnreadableFile(file, 'no es texto (contiene bytes nulos): ¿es un CSV?', lineOf(bytes, nul));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableFile(file, `no está en UTF-8: ${SAVE_AS}`, firstBadLine(bytes));
  }
}

function lineOf(bytes: Buffer, offset: number): number {
  let line = 1;
  for (let at = bytes.indexOf(10); at !== -1 && at < offset; at = bytes.indexOf(10, at + 1)) line += 1;
  return line;
}

/** A line feed never stands inside a UTF-8 character, so each line can be tried alone. */
function firstBadLine(bytes: Buffer): number {
  const lines = bytes.toString('latin1').split('\n');
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return (
    1 +
    lines.findIndex((line) => {
      try {
        decoder.decode(Buffer.from(line, 'latin1'));
        return false;
      } catch {
        return true;
      }
    })
  );
}
