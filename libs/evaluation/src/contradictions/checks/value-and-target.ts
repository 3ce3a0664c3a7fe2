import { decimal, formatNumber } from '@quipu/rules';
import type { Sentence } from '../document.js';
import { finding } from '../facts/finding.js';
import { FIGURE, says } from '../facts/numbers.js';
import { aboutAction } from '../facts/subject.js';
import type { KnownAction } from '../knowledge.js';
import type { Check } from './check.js';

/** A figure, with its currency if any; `00001` and `0446915` are labels and codes, not amounts. */
const UNIT = String.raw`(?:S/\s*)?(?!0\d)(${FIGURE})`;
const TARGET = new RegExp(String.raw`\b(?:meta|logro esperado|objetivo)(?: (?:anual|establecida|prevista|fijada|del año)){0,2}(?: (?:es|era|fue))?(?: de| del|:)? ${UNIT}`, 'gi');
const VALUE = new RegExp(String.raw`\bvalor (?:alcanzado|obtenido|registrado)(?: (?:es|fue|era))?(?: de| del|:)? ${UNIT}`, 'gi');

/** A target or a value in prose that is not the indicator's. */
export const valueAndTarget: Check = {
  name: 'meta-o-valor-en-prosa',
  about: 'La meta o el valor obtenido que da el texto no son los del indicador.',
  run: ({ sentences }, knowledge) =>
    sentences.flatMap((sentence) => {
      const action = sentence.kind === 'prose' && !sentence.recommending ? aboutAction(sentence, knowledge) : null;
      if (!action) return [];
      return [
        ...wrong(sentence, action, 'meta', TARGET, action.target),
        ...wrong(sentence, action, 'valor obtenido', VALUE, action.value),
      ];
    }),
};

function wrong(sentence: Sentence, { code }: KnownAction, what: string, pattern: RegExp, known: string | null) {
  if (known === null) return [];
  return [...sentence.text.matchAll(pattern)].map((found) => found[1]!).filter((said) => !says(said, decimal(known))).map((said) =>
    finding({
      check: 'meta-o-valor-en-prosa', class: 'figure', subject: `${code}:${what}:${said}`, severity: 'must-fix', at: [sentence],
      message: `${code}: el texto da ${said} como ${what}; el registro, ${formatNumber(known)}.`,
      datum: { figure: formatNumber(known), source: `Indicador de ${code}` },
      suggestion: 'Poner la cifra del registro o corregir el registro.',
    }),
  );
}
