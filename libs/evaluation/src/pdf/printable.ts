import opentype from 'opentype.js';
import { named, visible } from '../text/visible.js';
import { fonts } from './fonts.js';

const regular = opentype.parse(new Uint8Array(fonts[0]!).buffer);

/** Text with only what the typeface can draw; the rest is named, e.g. `[U+6C49]`, so that nothing is lost in silence. */
export function printable(text: string): string {
  return Array.from(visible(text).normalize('NFC'), (character) => (hasGlyph(character) ? character : named(character))).join('');
}

/** Every text of a value made of plain data, printable. */
export function printableData<T>(data: T): T {
  if (typeof data === 'string') return printable(data) as T;
  if (data === null || typeof data !== 'object') return data;
  if (Array.isArray(data)) return data.map((item: unknown) => printableData(item)) as T;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, printableData(value)])) as T;
}

const known = new Map<string, boolean>();

function hasGlyph(character: string): boolean {
  const before = known.get(character);
  if (before !== undefined) return before;
  const has = regular.charToGlyphIndex(character) > 0;
  known.set(character, has);
  return has;
}
