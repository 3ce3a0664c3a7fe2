import type { Piece } from './pieces.js';

const WORD = /^\p{L}{6,40}$/u;
/** Pieces that use a word of the document's own language. */
const USUAL = 3;

/** The words of a document by how many of its pieces use them: what a bad scan breaks, the rest still spells. */
export class Vocabulary {
  private readonly uses = new Map<string, number>();
  /** Usual words, by themselves with a letter less. */
  private readonly shortened = new Map<string, string[]>();

  constructor(pieces: readonly Piece[]) {
    for (const { words } of pieces) for (const word of new Set(words)) this.uses.set(word, this.usesOf(word) + 1);
    for (const [word, times] of this.uses) {
      if (times < USUAL || !WORD.test(word)) continue;
      for (const part of withoutALetter(word)) this.shortened.set(part, [...(this.shortened.get(part) ?? []), word]);
    }
  }

  usesOf(word: string): number {
    return this.uses.get(word) ?? 0;
  }

  isUsual(word: string): boolean {
    return this.usesOf(word) >= USUAL;
  }

  /** A letter added, lost or changed in a word that the document uses much more; another ending is another word. */
  isBroken(word: string): boolean {
    if (!WORD.test(word)) return false;
    const times = this.usesOf(word);
    for (const part of withoutALetter(word)) {
      for (const other of this.shortened.get(part) ?? []) {
        if (other !== word && this.usesOf(other) >= USUAL * times && !isInflection(word, other)) return true;
      }
    }
    return false;
  }
}

function withoutALetter(word: string): Set<string> {
  return new Set([word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))]);
}

/** `aplicando`, `aplicados`; what differs in its first letter is left alone too. */
function isInflection(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  return start === 0 || (start >= 4 && Math.max(one.length, other.length) - start <= 4);
}
