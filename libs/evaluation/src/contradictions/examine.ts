import { UnreadableFile } from '../ooxml/unreadable-file.js';
import { findContradictions } from './check.js';
import type { DocumentSource, ParsedDocument } from './document.js';
import type { Knowledge } from './knowledge.js';
import type { Finding } from './model.js';
import { parseDocument } from './parse/parse.js';
import { plainText, TextTooLong } from './parse/plain-text.js';
import { docxDocument } from './sources/docx.js';

export interface Examination {
  /** The gravest first. */
  readonly findings: readonly Finding[];
  /** Parts left out because their scan is damaged. */
  readonly damaged: ParsedDocument['damaged'];
}

/** Examines a document from outside: a DOCX, or a text in UTF-8. Throws `UnreadableFile`, in Spanish. */
export async function examineFile(bytes: Uint8Array, knowledge: Knowledge): Promise<Examination> {
  try {
    const document = parseDocument(await sourceOf(bytes));
    return { findings: findContradictions(document, knowledge), damaged: document.damaged };
  } catch (problem) {
    if (problem instanceof TextTooLong) throw new UnreadableFile(problem.message, { cause: problem });
    throw problem;
  }
}

async function sourceOf(bytes: Uint8Array): Promise<DocumentSource> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return docxDocument(bytes);
  const text = textOf(bytes);
  if (text.trim() === '') throw new UnreadableFile('El documento está vacío.');
  if (text.includes('\0')) throw new UnreadableFile('El archivo no es un texto ni un documento de Word (DOCX).');
  return plainText(text);
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new UnreadableFile('El archivo no es un texto en UTF-8 ni un documento de Word (DOCX).', { cause });
  }
}
