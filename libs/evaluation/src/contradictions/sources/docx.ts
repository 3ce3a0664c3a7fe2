import type { Limits } from '../../ooxml/limits.js';
import { readXml } from '../../ooxml/read-xml.js';
import { UnreadableFile } from '../../ooxml/unreadable-file.js';
import { partsOf } from '../../ooxml/unzip.js';
import type { DocumentSource } from '../document.js';
import { WordParagraphs } from './word-paragraphs.js';

const MAIN = 'word/document.xml';

/** The body of a DOCX of anybody's. The line is the ordinal of the paragraph or row. Throws `UnreadableFile`, in Spanish. */
export async function docxDocument(bytes: Uint8Array, limits?: Limits): Promise<DocumentSource> {
  const xml = partsOf(bytes, (name) => name === MAIN, limits).get(MAIN);
  if (xml === undefined) throw new UnreadableFile('El archivo no es un documento de Word (DOCX).');
  const reader = new WordParagraphs();
  await readXml(xml, reader, limits);
  return { paragraphs: () => reader.paragraphs };
}
