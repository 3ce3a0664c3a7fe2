import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { isAbsolute, join, relative } from 'node:path';
import type { DocumentRef } from '@quipu/ledger';
import type { RowReader } from '../row-reader.js';
import type { SheetRow } from '../sheet.js';

const MAX_DOCUMENT_BYTES = 200 * 1024 * 1024;

/** Fingerprints of the files that rows name, each read once. */
export class DocumentFiles {
  private readonly known = new Map<string, Promise<string | { problem: string }>>();

  constructor(private readonly folder: string) {}

  sha256(name: string): Promise<string | { problem: string }> {
    const known = this.known.get(name) ?? this.read(name);
    this.known.set(name, known);
    return known;
  }

  private async read(name: string): Promise<string | { problem: string }> {
    const path = join(this.folder, name);
    const inside = relative(this.folder, path);
    if (isAbsolute(name) || inside.startsWith('..')) return { problem: `«${name}» debe estar dentro de la carpeta` };
    const found = await stat(path).catch(() => undefined);
    if (!found?.isFile()) return { problem: `no se encuentra el archivo «${name}» en la carpeta` };
    if (found.size > MAX_DOCUMENT_BYTES) return { problem: `«${name}» pasa de 200 MB` };
    return createHash('sha256').update(await readFile(path)).digest('hex');
  }
}

/** The supporting document of a row; none when its columns are empty. */
export async function documentsOf(reader: RowReader, row: SheetRow, files: DocumentFiles): Promise<DocumentRef[]> {
  const title = reader.text(row, 'documento', 300);
  const number = reader.text(row, 'documento_numero', 120);
  const sha256 = await fingerprint(reader, row, files);
  if (title === undefined && (number ?? sha256) !== undefined) {
    reader.error(row, 'documento', 'está vacía, y la fila trae otros datos del documento');
  }
  if (title === undefined) return [];
  return [{ title, ...(number === undefined ? {} : { number }), ...(sha256 === undefined ? {} : { sha256 }) }];
}

async function fingerprint(reader: RowReader, row: SheetRow, files: DocumentFiles): Promise<string | undefined> {
  const declared = reader.text(row, 'documento_sha256')?.toLowerCase();
  if (declared !== undefined && !/^[0-9a-f]{64}$/.test(declared)) {
    return reader.error(row, 'documento_sha256', 'debe tener 64 cifras hexadecimales');
  }
  const name = reader.text(row, 'documento_archivo');
  if (name === undefined) return declared;
  const computed = await files.sha256(name);
  if (typeof computed !== 'string') return reader.error(row, 'documento_archivo', computed.problem);
  if (declared !== undefined && declared !== computed) {
    return reader.error(row, 'documento_sha256', `no es la huella de «${name}»`);
  }
  return computed;
}
