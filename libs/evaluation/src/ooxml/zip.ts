import { zipSync, strToU8, type ZipOptions } from 'fflate';

export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** The first date an archive can tell: local fields, so that no time zone changes the bytes. */
const FIXED: ZipOptions = { mtime: new Date(1980, 0, 1), level: 6 };
const FIRST = '[Content_Types].xml';

/** An archive whose bytes depend on its parts only: no clock, no order of insertion. */
export function zipped(parts: Parts): Buffer {
  const names = Object.keys(parts).filter((name) => name !== FIRST).sort();
  const entries = [FIRST, ...names].map((name) => [name, [bytesOf(parts[name]!), FIXED] as [Uint8Array, ZipOptions]]);
  return Buffer.from(zipSync(Object.fromEntries(entries) as Record<string, [Uint8Array, ZipOptions]>));
}

function bytesOf(part: string | Uint8Array): Uint8Array {
  return typeof part === 'string' ? strToU8(part) : part;
}
