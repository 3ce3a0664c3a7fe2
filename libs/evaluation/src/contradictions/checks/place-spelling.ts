import type { Sentence } from '../document.js';
import { finding } from '../facts/finding.js';
import { edits, plain } from '../facts/words.js';
import type { Check } from './check.js';

const CODE = /\b\d{7}\b/g;
/** Different names looked at for one code. */
const MOST = 300;
const PROPER = /\b\p{Lu}\p{Ll}{4,}\b/gu;

/** A proper name of the same work spelt in two ways. */
export const placeSpelling: Check = {
  name: 'nombres-propios',
  about: 'Un nombre propio de la misma inversión se escribe de dos maneras.',
  run: ({ sentences }) => {
    const names = sentences.filter(({ kind }) => kind === 'prose').flatMap(namesOf);
    const pairs = new Map<string, readonly [string, string, readonly Sentence[]]>();
    for (const own of grouped(names).values()) {
      const distinct = [...new Map(own.map((named) => [named.name, named])).values()].slice(0, MOST);
      for (const [index, one] of distinct.entries()) {
        for (const other of distinct.slice(index + 1).filter(({ name }) => slip(one.name, name))) {
          pairs.set([one.name, other.name].sort().join('/'), [one.name, other.name, [one.sentence, other.sentence]]);
        }
      }
    }
    return [...pairs].map(([subject, [one, other, at]]) =>
      finding({
        check: 'nombres-propios', class: 'name', subject, severity: 'note', at,
        message: `La misma inversión se escribe con «${one}» y con «${other}».`,
        datum: { figure: other, source: `Línea ${at[1]!.line} del mismo documento` },
        suggestion: 'Usar el nombre registrado.',
      }),
    );
  },
};

function grouped(names: ReturnType<typeof namesOf>): Map<string, ReturnType<typeof namesOf>> {
  const groups = new Map<string, ReturnType<typeof namesOf>>();
  for (const named of names) groups.set(named.code, [...(groups.get(named.code) ?? []), named]);
  return groups;
}

/** Each name goes with the codes of its sentence that stand nearest. */
function namesOf(sentence: Sentence) {
  const codes = [...sentence.text.matchAll(CODE)];
  return codes.flatMap((code, index) => {
    const from = codes.length === 1 ? 0 : (codes[index - 1]?.index ?? 0);
    const to = codes.length === 1 ? sentence.text.length : (codes[index + 1]?.index ?? sentence.text.length);
    const near = sentence.text.slice(from, to);
    return [...near.matchAll(PROPER)].map(([name]) => ({ code: code[0], name, sentence }));
  });
}

/** One letter apart, and not singular and plural or two genders of a word. */
function slip(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)];
  return a !== b && `${a}s` !== b && `${b}s` !== a && a.slice(0, -2) !== b.slice(0, -2) && edits(a, b) === 1;
}
