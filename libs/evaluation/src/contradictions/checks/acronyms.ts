import type { Sentence } from '../document.js';
import { finding } from '../facts/finding.js';
import { edits, plain } from '../facts/words.js';
import type { Check } from './check.js';

/** Each word ends in a space of its own: without it, a long run of capitals could be cut into words in too many ways. */
const EXPANDED = /(?<![\p{L}-])((?:\p{Lu}[\p{L}-]{1,40} (?:(?:de|del|la|las|los|y|e|en) ){0,3}){2,7})\((\p{Lu}{3,6})\)/gu;
const ACRONYM = /(?<![\p{L}\d.-])\p{Lu}{4,8}(?![\p{L}\d-])/gu;

/** An acronym opened in two ways, or written with a letter more or less than everywhere else. */
export const acronyms: Check = {
  name: 'siglas',
  about: 'Una sigla se desarrolla de dos maneras o se escribe con otra letra.',
  run: ({ sentences }) => [...twoExpansions(sentences), ...misspelt(sentences)],
};

function twoExpansions(sentences: readonly Sentence[]) {
  const opened = sentences.flatMap((sentence) =>
    [...sentence.text.matchAll(EXPANDED)].flatMap(([, words, acronym]) => {
      const tail = fitting(words!.trim(), acronym!);
      return tail ? [{ acronym: acronym!, words: tail, key: content(tail), sentence }] : [];
    }),
  );
  return [...new Set(opened.map(({ acronym }) => acronym))].flatMap((acronym) => {
    const own = opened.filter((one) => one.acronym === acronym);
    const usual = mostUsed(own.map(({ key }) => key));
    const odd = own.filter(({ key }) => key !== usual);
    if (odd.length === 0) return [];
    const right = own.find(({ key }) => key === usual)!.words;
    return [spelling(acronym, odd.map(({ sentence }) => sentence), `${acronym} se desarrolla «${odd[0]!.words}» y también «${right}».`, right)];
  });
}

/** The words without number or gender, so that singular and plural are one expansion. */
function content(words: string): string {
  return plain(words).split(' ').filter((word) => word.length > 3).map((word) => word.slice(0, 4)).join(' ');
}

/** The last words whose initials are the acronym's letters; null when none are. */
function fitting(words: string, acronym: string): string | null {
  const all = words.split(/\s+/);
  for (let from = all.length - 1; from >= 0; from -= 1) {
    const tail = all.slice(from);
    const initials = tail.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0]).join('');
    if (plain(initials) === plain(acronym)) return tail.join(' ');
  }
  return null;
}

function misspelt(sentences: readonly Sentence[]) {
  const uses = sentences.filter(({ text }) => /\p{Ll}{3}/u.test(text)).flatMap((sentence) => [...sentence.text.matchAll(ACRONYM)].filter((found) => mixedAround(sentence.text, found.index, found[0].length)).map(([acronym]) => ({ acronym, sentence })));
  const counts = new Map<string, number>();
  for (const { acronym } of uses) counts.set(acronym, (counts.get(acronym) ?? 0) + 1);
  const times = (acronym: string) => counts.get(acronym) ?? 0;
  const distinct = [...new Set(uses.map(({ acronym }) => acronym))];
  return distinct.filter((one) => times(one) === 1).flatMap((one) => {
    const usual = distinct.find((other) => times(other) > 2 && Math.abs(other.length - one.length) <= 1 && sameLetters(one, other) && edits(one, other) === 1);
    return usual ? [spelling(one, uses.filter(({ acronym }) => acronym === one).map(({ sentence }) => sentence), `«${one}» parece ser «${usual}», que es como se escribe en el resto.`, usual)] : [];
  });
}

/** A slip adds, drops or repeats a letter that the word already has; another letter is another acronym. */
function sameLetters(one: string, other: string): boolean {
  return [...one].every((letter) => other.includes(letter)) && [...other].every((letter) => one.includes(letter));
}

/** Not inside a run of capitals, which is a heading. */
function mixedAround(text: string, at: number, length: number): boolean {
  const near = text.slice(Math.max(0, at - 12), at) + text.slice(at + length, at + length + 12);
  return /\p{Ll}{2}/u.test(near) || near.trim().length < 6;
}

function mostUsed(keys: readonly string[]): string {
  return keys.reduce((best, key) => (keys.filter((one) => one === key).length > keys.filter((one) => one === best).length ? key : best));
}

function spelling(acronym: string, at: readonly Sentence[], message: string, right: string) {
  return finding({
    check: 'siglas', class: 'acronym', subject: acronym, severity: 'note', at, message,
    datum: { figure: right, source: 'Uso del mismo documento' }, suggestion: `Escribir ${right}.`,
  });
}
