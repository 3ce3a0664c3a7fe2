import { decimal, formatNumber } from '@quipu/rules';
import type { Sentence } from '../document.js';
import { finding } from '../facts/finding.js';
import { aboutAction, actionsMeant } from '../facts/subject.js';
import type { KnownAction, Knowledge } from '../knowledge.js';
import type { Check } from './check.js';

const EXCEEDED = /\b(superad[oa]s?(?: ampliamente)|(?:fue|fueron|ha[n]? sido|result[oó]) superad[oa]s?|ha[n]? superado|super[oó](?: ampliamente| con creces)|sobrecumpl\w+|excedi[oó])(?!\p{L})/iu;
const WHOLE = /\b(cobertura (?:plena|total|completa)|cumplimiento (?:del indicador fue )?(?:óptimo|pleno|total)|cumpli[oó] (?:plenamente|en su totalidad))\b/i;

/** What is still to be reached is not claimed. */
const NOT_CLAIMED = /obst[aá]culo|para alcanzar|falta|lejos de|sin alcanzar|a[uú]n no|busca/i;

/** «Exceeded», «whole», «full» where the value is short of the target. */
export const praiseBelowTarget: Check = {
  name: 'elogio-bajo-la-meta',
  about: 'Se dice superada o plena una meta a la que el valor no llega.',
  run: ({ sentences }, knowledge) =>
    sentences.filter(({ kind, recommending }) => kind === 'prose' && !recommending).flatMap((sentence) => {
      const word = EXCEEDED.exec(sentence.text)?.[1] ?? WHOLE.exec(sentence.text)?.[1];
      if (!word || NOT_CLAIMED.test(sentence.text.slice(0, sentence.text.indexOf(word)).slice(-60))) return [];
      return meant(sentence, knowledge).filter(isShort).map((action) =>
        finding({
          check: 'elogio-bajo-la-meta', class: 'adjective', subject: `${action.code}:${word.toLowerCase()}`, severity: 'must-fix', at: [sentence],
          message: `${action.code}: «${word}» con ${formatNumber(action.value!)} de ${formatNumber(action.target!)}.`,
          datum: { figure: `${formatNumber(action.value!)} / ${formatNumber(action.target!)}`, source: `Indicador de ${action.code}` },
          suggestion: 'Cambiar el calificativo por la cifra.',
        }),
      );
    }),
};

function meant(sentence: Sentence, knowledge: Knowledge): readonly KnownAction[] {
  const one = aboutAction(sentence, knowledge);
  return one ? [one] : sentence.topic.length === 0 ? actionsMeant(sentence.text, knowledge) : [];
}

function isShort({ value, target, sense }: KnownAction): boolean {
  return sense !== 'descendente' && value !== null && target !== null && decimal(value).lt(decimal(target));
}
