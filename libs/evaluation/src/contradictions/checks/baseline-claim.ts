import { decimal, formatNumber } from '@quipu/rules';
import { finding } from '../facts/finding.js';
import { aboutAction } from '../facts/subject.js';
import type { Check } from './check.js';

const SAME = /\b(?:meta|logro esperado)\b[^.;,]{0,60}\b(?:similar|igual|equivalente|idéntic[oa])\b[^.;,]{0,25}l[ií]nea (?:de )?base/i;

/** The target said to be the baseline, and it is not. */
export const baselineClaim: Check = {
  name: 'meta-y-linea-de-base',
  about: 'El texto iguala la meta a la línea de base y no lo son.',
  run: ({ sentences }, knowledge) =>
    sentences.flatMap((sentence) => {
      const action = SAME.test(sentence.text) ? aboutAction(sentence, knowledge) : null;
      if (!action?.target || !action.baseline || decimal(action.target).eq(decimal(action.baseline))) return [];
      return [
        finding({
          check: 'meta-y-linea-de-base', class: 'figure', subject: action.code, severity: 'must-fix', at: [sentence],
          message: `${action.code}: el texto dice que la meta es la línea de base; son ${formatNumber(action.target)} y ${formatNumber(action.baseline)}.`,
          datum: { figure: `${formatNumber(action.target)} / ${formatNumber(action.baseline)}`, source: `Indicador de ${action.code}` },
          suggestion: 'Comprobar si lo que no varió es el valor.',
        }),
      ];
    }),
};
