import type { Piece } from './pieces.js';
import type { Vocabulary } from './vocabulary.js';

/** A letter that does not stand alone in Spanish; two may be initials (`C. P.`), three are not. */
const LONE = /^[bcfhjlnpqrstvwxz]$/;
/** `mej0ramiento`, `l5 de`: a figure among small letters. */
const DIGIT_INSIDE = /\p{Ll}{2}\d+\p{Ll}|\p{Ll}\d\p{Ll}{2}/u;
/** `PUNACocha`, `mejoRAmiento` */
const CASES_MIXED = /\p{Lu}{3}\p{Ll}{3}|\p{Ll}{2}\p{Lu}{2}\p{Ll}{2}/u;
/** A unified code of an investment has seven digits. */
const CUI = /\bCUI?\b\W{0,4}(\d{5,12})\b/g;
const OWN_ACTION = /^\W*AEI[. ]?(\d{2}\.\d{2})/;
const OWN_INDICATOR = /IND\.\d{1,2}[. ]AEI[. ]?(\d{2}\.\d{2})/;

/** Signs of a bad scan in a piece, each once: words that are almost another, torn words, letters alone, codes that cannot be. */
export function signsIn(piece: Piece, vocabulary: Vocabulary): Set<string> {
  const { words } = piece;
  const signs = new Set<string>();
  for (const [at, word] of words.entries()) {
    const next = words[at + 1] ?? '';
    if (vocabulary.isBroken(word)) signs.add(word);
    if (isTorn(word, next, vocabulary)) signs.add(`${word} ${next}`);
    if (LONE.test(word) && LONE.test(next) && LONE.test(words[at + 2] ?? '')) signs.add(`${word} ${next} ${words[at + 2]!}`);
  }
  for (const { text } of piece.paragraphs) for (const sign of oddities(text)) signs.add(sign);
  return signs;
}

/** Neither half is a word of the document, and together they are. */
function isTorn(word: string, next: string, vocabulary: Vocabulary): boolean {
  if (word.length < 2 || next.length < 2 || word.length + next.length < 7) return false;
  const whole = word + next;
  return vocabulary.isUsual(whole) && !vocabulary.isUsual(word) && !vocabulary.isUsual(next);
}

function* oddities(text: string): Iterable<string> {
  for (const [token] of text.matchAll(/[\p{L}\d]+/gu)) if (token.length < 40 && (DIGIT_INSIDE.test(token) || CASES_MIXED.test(token))) yield token;
  for (const [said, digits] of text.matchAll(CUI)) if (digits!.length !== 7) yield said;
  const [action, indicator] = [OWN_ACTION.exec(text)?.[1], OWN_INDICATOR.exec(text)?.[1]];
  if (action && indicator && action !== indicator) yield `AEI.${action} / AEI.${indicator}`;
}
