import type { Paragraph } from '../../document.js';
import { piecesOf, type Piece } from './pieces.js';
import { signsIn } from './signs.js';
import { Vocabulary } from './vocabulary.js';

/** A part of the document whose text came out of a bad scan. */
export interface DamagedPart {
  /** First and last line, 1-based. */
  readonly line: number;
  readonly lastLine: number;
  /** How it begins, at most 80 characters. */
  readonly title: string;
  /** Some of the signs. */
  readonly signs: readonly string[];
}

/** Signs per different word of a piece; sound prose stays under one in a hundred. */
const SHARE = 0.035;
const FEWEST = 3;
/** Less is enough beside what is damaged for sure. */
const WEAK_SHARE = 0.02;
const WEAK_FEWEST = 2;
/** How many times as many as the rest of the document. */
const CONTRAST = 3;
/** Sound-looking pieces between two damaged ones belong to the same scan: so many at most. */
const GAP = 3;
/** A document shorter than this has no «rest» to compare with. */
const PIECES = 6;

/** Parts that a bad scan damaged, told from the rest of the same document: no heading is known beforehand. */
export function damagedParts(paragraphs: readonly Paragraph[]): DamagedPart[] {
  const pieces = piecesOf(paragraphs);
  if (pieces.length < PIECES) return [];
  const vocabulary = new Vocabulary(pieces);
  const signs = pieces.map((piece) => signsIn(piece, vocabulary));
  const shares = signs.map((found, at) => found.size / differentWords(pieces[at]!));
  const contrast = CONTRAST * median(shares);
  const over = (share: number, fewest: number) => signs.map(({ size }, at) => size >= fewest && shares[at]! >= Math.max(share, contrast));
  return runs(grown(over(SHARE, FEWEST), over(WEAK_SHARE, WEAK_FEWEST), pieces)).map(([from, to]) => partOf(pieces.slice(from, to + 1), signs.slice(from, to + 1)));
}

function differentWords({ words }: Piece): number {
  return Math.max(1, new Set(words.filter((word) => word.length > 3)).size);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/** From the heading that opens the scan, over the gaps and what is damaged a little, to a last page too short to tell. */
function grown(core: readonly boolean[], weak: readonly boolean[], pieces: readonly Piece[]): boolean[] {
  const all = [...core];
  const reach = (at: number, step: 1 | -1) => {
    for (let from = at, to = at + step; to >= 0 && to < all.length && Math.abs(to - from) <= GAP + 1; to += step) {
      if (!core[to] && !weak[to]) continue;
      all.fill(true, Math.min(from, to), Math.max(from, to) + 1);
      from = to;
    }
  };
  for (const [at, is] of core.entries()) {
    if (!is) continue;
    reach(at, 1);
    reach(at, -1);
  }
  const first = all.indexOf(true);
  const opening = pieces.findLastIndex(({ opens }, at) => opens && at <= first);
  if (first >= 0 && opening >= 0 && first - opening <= GAP) all.fill(true, opening, first);
  const last = all.lastIndexOf(true);
  return last >= 0 && all.length - 1 - last <= 1 ? all.fill(true, last) : all;
}

function runs(marks: readonly boolean[]): (readonly [number, number])[] {
  const starts = marks.flatMap((is, at) => (is && !marks[at - 1] ? [at] : []));
  return starts.map((from) => {
    const end = marks.indexOf(false, from);
    return [from, end < 0 ? marks.length - 1 : end - 1];
  });
}

function partOf(pieces: readonly Piece[], signs: readonly ReadonlySet<string>[]): DamagedPart {
  const paragraphs = pieces.flatMap((piece) => piece.paragraphs);
  const [first, last] = [paragraphs[0]!, paragraphs.at(-1)!];
  return { line: first.line, lastLine: last.line, title: first.text.trim().slice(0, 80), signs: signs.flatMap((found) => [...found]).slice(0, 8) };
}
