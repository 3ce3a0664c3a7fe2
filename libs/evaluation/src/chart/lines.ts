import { visible } from '../text/visible.js';
import { LETTERS } from './svg.js';

/** Shares of the height of letters, on the wide side: a page may be read in another typeface than ours. */
const NARROW = 0.34;
const USUAL = 0.58;
const WIDE = 0.86;
const SQUARE = 1.1;
const IS_NARROW = /[\s.,;:'|!¡iíljI()[\]-]/u;
const IS_WIDE = /[A-ZÑÁÉÍÓÚÜmw%@—…▶]/u;

/** How wide a text may come out, in units of the drawing; never less than it does. */
export function widthOf(text: string): number {
  const shares = Array.from(visible(text), shareOf).reduce((sum, share) => sum + share, 0);
  return Math.ceil(shares * LETTERS);
}

function shareOf(character: string): number {
  if (character > '\u2fff') return SQUARE;
  if (IS_NARROW.test(character)) return NARROW;
  return IS_WIDE.test(character) || character > '\u024f' ? WIDE : USUAL;
}

/** A text in lines that fit a width, up to `most` of them; what is left out is marked with «…» and stands whole in the words of the document. */
export function fitted(text: string, width: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of visible(text).split(/\s+/).filter((one) => one !== '').flatMap((one) => broken(one, width))) {
    const longer = lines.length > 0 ? `${lines.at(-1)!} ${word}` : word;
    if (lines.length > 0 && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
    if (lines.length > most) return [...lines.slice(0, most - 1), shortened(lines[most - 1]!, width)];
  }
  return lines;
}

function shortened(line: string, width: number): string {
  const letters = Array.from(line);
  while (letters.length > 0 && widthOf(`${letters.join('')}…`) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** A word longer than a line, in pieces. */
function broken(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word];
  const pieces = [''];
  for (const letter of Array.from(word).slice(0, LONGEST_WORD)) {
    if (widthOf(pieces.at(-1)! + letter) > width && pieces.at(-1) !== '') pieces.push('');
    pieces[pieces.length - 1] += letter;
  }
  return pieces;
}

/** Of a word with no spaces; no drawing shows more of it. */
const LONGEST_WORD = 400;
