import type { Limits } from '../ooxml/limits.js';
import { readXml } from '../ooxml/read-xml.js';
import { UnreadableFile } from '../ooxml/unreadable-file.js';
import { partsOf } from '../ooxml/unzip.js';
import { SharedTextsReader, SheetReader } from './sheet-reader.js';

export interface PeiSheet {
  titles: string[];
  /** A row's texts by title; numbers as they were written, without format; absent where empty. */
  rows: { number: number; cells: Record<string, string> }[];
}

const SHEET = 'xl/worksheets/sheet1.xml';
const SHARED = 'xl/sharedStrings.xml';
const NEEDED = ['Código', 'Código del indicador'];

/**
 * The first sheet of a follow-up in the layout that `renderXlsx` writes, also saved again by Excel or
 * LibreOffice. Throws `UnreadableFile`, in Spanish, for what is broken, hostile, too large, has formulas or is another layout.
 */
export async function readPeiSheet(bytes: Uint8Array, limits?: Limits): Promise<PeiSheet> {
  const parts = partsOf(bytes, (name) => name === SHEET || name === SHARED, limits);
  if (!parts.has(SHEET)) throw new UnreadableFile('El archivo no es un libro de Excel (XLSX).');
  const shared = new SharedTextsReader();
  if (parts.has(SHARED)) await readXml(parts.get(SHARED)!, shared, limits);
  const sheet = new SheetReader(shared.texts);
  await readXml(parts.get(SHEET)!, sheet, limits);
  const titles = Array.from(sheet.rows[0] ?? [], (title) => title ?? '');
  const absent = NEEDED.filter((title) => !titles.includes(title));
  if (absent.length > 0) throw new UnreadableFile(`A la hoja le faltan columnas: ${absent.join(', ')}.`);
  return { titles, rows: sheet.rows.flatMap((cells, place) => (place === 0 ? [] : [{ number: place + 1, cells: byTitle(cells, titles) }])) };
}

function byTitle(cells: readonly (string | undefined)[], titles: readonly string[]): Record<string, string> {
  return Object.fromEntries(cells.flatMap((text, column) => (text === undefined || !titles[column] ? [] : [[titles[column], text] as const])));
}
