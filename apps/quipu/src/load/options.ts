import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { EXIT, FailedCommand } from '../failed-command.js';
import type { DecimalMark } from './folder/numbers/number-shape.js';
import type { Amendment } from './judge/planned-command.js';

/** What the command line gives to `quipu load`. */
export interface LoadOptions {
  entity?: string;
  token?: string;
  yes?: boolean;
  dryRun?: boolean;
  motivo?: string;
  documento?: string;
  decimal?: DecimalMark;
  json?: boolean;
  filas?: boolean;
  /** No preview: nobody is asked. */
  quiet?: boolean;
}

/** Reason and document go together: a change of what is registered needs both. */
export async function amendmentOf({ motivo, documento }: LoadOptions): Promise<Amendment | undefined> {
  if (motivo === undefined && documento === undefined) return undefined;
  if (!motivo?.trim() || !documento?.trim()) {
    throw new FailedCommand('El motivo y el documento van juntos.', 'Indique --motivo "…" y --documento "…".', EXIT.usage);
  }
  return { reason: motivo.trim(), documents: [await documentOf(documento.trim())] };
}

/** A file's path stands for its name and the fingerprint of its bytes; anything else is a title. */
async function documentOf(text: string): Promise<{ title: string; sha256?: string }> {
  const found = await stat(text).catch(() => undefined);
  if (!found?.isFile()) return { title: text };
  return { title: basename(text), sha256: createHash('sha256').update(await readFile(text)).digest('hex') };
}
