import type { Sentence } from '../document.js';
import { finding } from '../facts/finding.js';
import type { Check } from './check.js';

type State = 'aprobado' | 'pendiente' | 'en elaboración' | 'ausente';

const INSTRUMENT = /(?<![\p{L}])(?:\p{Lu}{3,6})(?![\p{L}])/gu;
const WORDS: readonly (readonly [State, RegExp])[] = [
  ['aprobado', /^[)\s,]{0,3}(?:\d{4} )?(?:aprobad[oa]|vigente)\b/i],
  ['pendiente', /(?:aprobaci[oó]n (?:de(?:l| los)?|y actualizaci[oó]n)|aprobar|pendientes? de aprobaci[oó]n|instrumentos de gesti[oó]n pendientes)[^.;:]{0,60}$/i],
  ['en elaboración', /en elaboraci[oó]n \([^)]*$/i],
  ['ausente', /(?:ausencia de|iniciar (?:de inmediato )?(?:la )?formulaci[oó]n del)[^.;]{0,110}$/i],
];
const OPPOSED: readonly (readonly [State, State])[] = [['aprobado', 'pendiente'], ['aprobado', 'ausente'], ['en elaboración', 'ausente']];

interface Claim {
  readonly name: string;
  readonly state: State;
  readonly sentence: Sentence;
}

/** A management instrument that is approved in one part and pending, or absent, in another. */
export const instrumentStates: Check = {
  name: 'estado-del-instrumento',
  about: 'Un instrumento de gestión está aprobado en una parte y pendiente o ausente en otra.',
  run: ({ sentences }) => {
    const claims = sentences.flatMap(claimsOf);
    return [...new Set(claims.map(({ name }) => name))].flatMap((name) => {
      const own = claims.filter((claim) => claim.name === name);
      const pair = OPPOSED.find(([a, b]) => own.some(({ state }) => state === a) && own.some(({ state }) => state === b));
      if (!pair) return [];
      const other = own.find(({ state }) => state === pair[1])!;
      return [
        finding({
          check: 'estado-del-instrumento', class: 'two-ways', subject: name, severity: 'must-fix', at: own.map(({ sentence }) => sentence),
          message: `${name}: ${pair[0]} en una parte y ${pair[1]} en otra.`,
          datum: { figure: pair[1], source: `Línea ${other.sentence.line} del mismo documento` },
          suggestion: 'Citar la norma de aprobación, o corregir la parte que no corresponde.',
        }),
      ];
    });
  },
};

/** The state is read from the words just before or just after the instrument's acronym. */
function claimsOf(sentence: Sentence): Claim[] {
  return [...sentence.text.matchAll(INSTRUMENT)].flatMap((found) => {
    const before = sentence.text.slice(Math.max(0, found.index - 150), found.index);
    const after = sentence.text.slice(found.index + found[0].length, found.index + found[0].length + 30);
    return WORDS.filter(([state, pattern]) => pattern.test(state === 'aprobado' ? after : before)).map(([state]) => ({ name: found[0], state, sentence }));
  });
}
