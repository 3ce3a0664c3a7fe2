import { decimal, formatNumber } from '@quipu/rules';
import type { Sentence } from '../document.js';
import { finding } from '../facts/finding.js';
import { FIGURE, says } from '../facts/numbers.js';
import { aboutAction } from '../facts/subject.js';
import type { KnownAction } from '../knowledge.js';
import { speaksOfAnotherPeriod } from '../facts/another-period.js';
import type { Check } from './check.js';

/** A figure, with its currency if any; `00001` and `0446915` are labels and codes, not amounts. */
const UNIT = String.raw`(?:S/\s*)?(?!0\d)(${FIGURE})`;
const AFTER = String.raw`(?!\p{L})[^.;,()\d]{0,40}?(?<![\d.,/+])${UNIT}(?![\d+]| puntos)`;
const TARGET = new RegExp(String.raw`(?<!\p{L})(?:meta|logro esperado|valor esperado|objetivo)${AFTER}`, 'giu');
/** `430 de los 852 previstos` */
const OUT_OF = new RegExp(String.raw`(?<![\d.,/+]|\p{L})(${FIGURE})\s?%?(?:\s\p{Ll}+){0,3}?\s(?:de|frente a|contra)(?:\s(?:l[oa]s|el|una?|un total de|meta de|meta|la meta de))*\s(${FIGURE})(?:\s?%)?(?![\d+])`, 'giu');
const BASELINE = new RegExp(String.raw`(?<!\p{L})l[ií]nea (?:de )?base${AFTER}`, 'giu');
const VALUE = new RegExp(String.raw`(?<!\p{L})valor (?:alcanzado|obtenido|registrado)${AFTER}`, 'giu');

/** A target or a value in prose that is not the indicator's. */
export const valueAndTarget: Check = {
  name: 'meta-o-valor-en-prosa',
  about: 'La meta o el valor obtenido que da el texto no son los del indicador.',
  run: ({ sentences }, knowledge) =>
    sentences.flatMap((sentence) => {
      const action = sentence.kind === 'prose' && !sentence.recommending ? aboutAction(sentence, knowledge) : null;
      if (!action || speaksOfAnotherPeriod(sentence.text, knowledge)) return [];
      return [
        ...wrong(sentence, action, 'línea de base', BASELINE, action.baseline),
        ...outOf(sentence, action),
        ...wrong(sentence, action, 'meta', TARGET, action.target),
        ...wrong(sentence, action, 'valor obtenido', VALUE, action.value),
      ];
    }),
};

/** A figure that is another one of the same indicator is left alone: the words around it may speak of that one. */
function wrong(sentence: Sentence, action: KnownAction, what: string, pattern: RegExp, known: string | null) {
  const { code } = action;
  if (known === null) return [];
  const figures = [action.baseline, action.target, action.value, action.reported, action.recalculated].flatMap((text) => (text ? [decimal(text)] : []));
  return [...sentence.text.matchAll(pattern)].map((found) => found[1]!).filter((said) => !figures.some((datum) => says(said, datum))).map((said) =>
    finding({
      check: 'meta-o-valor-en-prosa', class: 'figure', subject: `${code}:${what}:${said}`, severity: 'must-fix', at: [sentence],
      message: `${code}: el texto da ${said} como ${what}; el registro, ${formatNumber(known)}.`,
      datum: { figure: formatNumber(known), source: `Indicador de ${code}` },
      suggestion: 'Poner la cifra del registro o corregir el registro.',
    }),
  );
}

/** So many of so many: one of the two is the indicator's, and the other is not. */
function outOf(sentence: Sentence, { code, value, target }: KnownAction) {
  if (value === null || target === null) return [];
  const [obtained, expected] = [decimal(value), decimal(target)];
  return [...sentence.text.matchAll(OUT_OF)].flatMap(([, some, all]) => {
    const [right, whole] = [says(some!, obtained), says(all!, expected)];
    if (right === whole || obtained.eq(expected)) return [];
    const [said, known, what] = right ? [all!, expected, 'meta'] : [some!, obtained, 'valor obtenido'];
    return [
      finding({
        check: 'meta-o-valor-en-prosa', class: 'figure', subject: `${code}:${what}:${said}`, severity: 'must-fix', at: [sentence],
        message: `${code}: el texto da ${said} como ${what}; el registro, ${formatNumber(known)}.`,
        datum: { figure: formatNumber(known), source: `Indicador de ${code}` },
        suggestion: 'Poner la cifra del registro o corregir el registro.',
      }),
    ];
  });
}
