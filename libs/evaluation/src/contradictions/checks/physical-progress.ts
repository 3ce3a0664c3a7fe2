import { decimal, formatPercent } from '@quipu/rules';
import { finding } from '../facts/finding.js';
import { says } from '../facts/numbers.js';
import { namesAWork } from '../facts/works.js';
import { aboutAction } from '../facts/subject.js';
import { speaksOfAnotherPeriod } from '../facts/another-period.js';
import type { Check } from './check.js';

const PHYSICAL = /\b(?:avance|progreso|ejecuci[oó]n)\s+f[ií]sic[oa]\b[^.;%\d]{0,60}?(\d+(?:[.,]\d+)?)\s?%/gi;

/** The physical progress of an action in prose is not that of the POI. */
export const physicalProgress: Check = {
  name: 'avance-fisico-en-prosa',
  about: 'El avance físico que da el texto no es el del POI.',
  run: ({ sentences }, knowledge) =>
    sentences.filter(({ kind, recommending }) => kind === 'prose' && !recommending).flatMap((sentence) => {
      const action = aboutAction(sentence, knowledge);
      const known = action?.physical ?? knowledge.alerts.find((alert) => alert.action === action?.code)?.physical;
      if (!action || !known || speaksOfAnotherPeriod(sentence.text, knowledge)) return [];
      return [...sentence.text.matchAll(PHYSICAL)]
        .filter((found) => !namesAWork(sentence.text, found.index) && !says(found[1]!, decimal(known)))
        .map(([, said]) =>
          finding({
            check: 'avance-fisico-en-prosa', class: 'figure', subject: `${action.code}:${said}`, severity: 'must-fix', at: [sentence],
            message: `${action.code}: el texto dice ${said} % de avance físico; el POI, ${formatPercent(known)}.`,
            datum: { figure: formatPercent(known), source: `Avance físico de ${action.code} en el POI` },
            suggestion: 'Poner la cifra del POI o corregir el registro.',
          }),
        );
    }),
};
