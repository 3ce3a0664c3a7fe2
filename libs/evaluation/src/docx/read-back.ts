import type { ReportDocument } from '../document/model.js';
import type { Limits } from '../ooxml/limits.js';
import { readXml } from '../ooxml/read-xml.js';
import { UnreadableFile } from '../ooxml/unreadable-file.js';
import { partsOf } from '../ooxml/unzip.js';
import { freeText, singleSpaced } from '../text/free-text.js';
import { composeDocx } from './compose.js';
import { boundTag, bookmarkOf, narrativeTag, originPrefixOf } from './names.js';
import type { Places } from './places.js';
import { WordReader, type Container } from './word-reader.js';

/** A free text that came back. */
export interface TextBack {
  id: string;
  text: string;
  /** Print of the text that the document went out with (`originOf`); null where the editor lost it. */
  origin: string | null;
}

/** What came back in an edited document. */
export interface ReadBack {
  /** Free texts, paragraphs between line breaks. */
  narrative: TextBack[];
  /** Texts of the system that no longer say what they said. They are never taken from the document. */
  altered: { field: string; expected: string; found: string }[];
  /** Places of the system or of free text that are no longer there. */
  missing: { field: string; expected: string }[];
  /** Text written where nothing is read from: to be moved to a free text, or lost. */
  outside: string[];
}

const MAIN = 'word/document.xml';
const READ = /^word\/(?:document|header\d*|footer\d*)\.xml$/;

/**
 * Compares a document that comes back, edited in Word or LibreOffice, with the one that went out. Throws
 * `UnreadableFile`, in Spanish, for what is broken, hostile, too large or not ours.
 */
export async function readBackDocx(bytes: Uint8Array, document: ReportDocument, limits?: Limits): Promise<ReadBack> {
  const parts = await containersOf(bytes, limits);
  const { bound, narratives } = placesOf(document);
  const fields = new Map([...bound].flatMap(([path]) => marksOf(boundTag(path)).map((mark) => [mark, path] as const)));
  const texts = new Map(narratives.flatMap((id) => marksOf(narrativeTag(id)).map((mark) => [mark, id] as const)));
  const found = parts.map((part) => gathered(part.containers, fields));
  if (found.every((one) => one.size === 0)) throw new UnreadableFile('Este documento no es un informe de este sistema o perdió sus marcas: no se puede leer.');
  const main = parts.find(({ name }) => name === MAIN)!.containers;
  const free = main.filter(({ marks }) => !some(marks, fields));
  const written = gathered(free, texts);
  return {
    narrative: narratives.flatMap((id) => (written.has(id) ? [{ id, text: freeText(written.get(id)!.join('\n')), origin: originIn(free, id) }] : [])),
    altered: [...bound].flatMap(([field, text]) => alterations(field, singleSpaced(text), found)),
    missing: [
      ...[...bound].filter(([field]) => found.every((one) => !one.has(field))).map(([field, text]) => ({ field, expected: singleSpaced(text) })),
      ...narratives.filter((id) => !written.has(id)).map((id) => ({ field: narrativeTag(id), expected: '' })),
    ],
    outside: free.filter(({ marks, text }) => singleSpaced(text) !== '' && !some(marks, texts)).map(({ text }) => singleSpaced(text)),
  };
}

/** Every place that the document was written with: the same walk, nothing kept of it. */
function placesOf(document: ReportDocument): Places {
  const { places, sections } = composeDocx(document);
  for (const section of sections) for (const piece of section()) void piece;
  return places;
}

async function containersOf(bytes: Uint8Array, limits?: Limits): Promise<{ name: string; containers: Container[] }[]> {
  const parts = partsOf(bytes, (name) => READ.test(name), limits);
  if (!parts.has(MAIN)) throw new UnreadableFile('El archivo no es un documento de Word (DOCX).');
  const read = [];
  for (const [name, xml] of parts) {
    const reader = new WordReader();
    await readXml(xml, reader, limits);
    read.push({ name, containers: reader.containers });
  }
  return read;
}

function marksOf(tag: string): string[] {
  return [tag, bookmarkOf(tag)];
}

function some(marks: ReadonlySet<string>, known: ReadonlyMap<string, string>): boolean {
  return [...marks].some((mark) => known.has(mark));
}

/** The texts of the containers of each place, in their order. */
function gathered(containers: readonly Container[], places: ReadonlyMap<string, string>): Map<string, string[]> {
  const texts = new Map<string, string[]>();
  for (const { marks, text } of containers) {
    const here = new Set([...marks].flatMap((mark) => places.get(mark) ?? []));
    for (const place of here) texts.set(place, [...(texts.get(place) ?? []), text]);
  }
  return texts;
}

function originIn(containers: readonly Container[], id: string): string | null {
  const prefix = originPrefixOf(narrativeTag(id));
  for (const { marks } of containers) for (const mark of marks) if (mark.startsWith(prefix)) return mark.slice(prefix.length);
  return null;
}

function alterations(field: string, expected: string, parts: readonly Map<string, string[]>[]): ReadBack['altered'] {
  const texts = parts.flatMap((part) => (part.has(field) ? [singleSpaced(part.get(field)!.join(' '))] : []));
  const found = texts.find((text) => text !== expected);
  return found === undefined ? [] : [{ field, expected, found }];
}
