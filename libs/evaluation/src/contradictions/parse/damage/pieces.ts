import type { Paragraph } from '../../document.js';
import { plain } from '../../facts/words.js';
import { numberedHeading } from '../headings.js';

/** Words in a piece: about a page. */
const PAGE = 300;
/** A heading opens a piece of its own only after this many words. */
const SHORT = 60;

/** About a page of the document, never across a heading of a part. */
export interface Piece {
  readonly paragraphs: readonly Paragraph[];
  /** Lower case, without accents; figures too. */
  readonly words: readonly string[];
  /** It opens with a heading. */
  readonly opens: boolean;
}

export function piecesOf(paragraphs: readonly Paragraph[]): Piece[] {
  const pieces: { paragraphs: Paragraph[]; words: string[]; opens: boolean }[] = [];
  for (const paragraph of paragraphs) {
    const words = wordsOf(paragraph.text);
    const last = pieces.at(-1);
    const opens = isHeading(paragraph.text.trim());
    if (!last || last.words.length > PAGE || (opens && last.words.length > SHORT)) pieces.push({ paragraphs: [paragraph], words, opens });
    else {
      last.paragraphs.push(paragraph);
      for (const word of words) last.words.push(word);
    }
  }
  return pieces;
}

function wordsOf(text: string): string[] {
  return plain(text.replace(/https?:\S+|www\.\S+/g, ' ')).match(/[\p{L}\d]+/gu) ?? [];
}

function isHeading(text: string): boolean {
  if (text.length > 160 || text.includes('\t')) return false;
  return numberedHeading(text) !== null || (text.length >= 12 && !/\p{Ll}/u.test(text) && /\p{Lu}{4}/u.test(text));
}
