import { decimal } from '@quipu/rules';
import { finding } from '../facts/finding.js';
import { aboutAction } from '../facts/subject.js';
import type { Check } from './check.js';

const JUDGES = /(?:\b0\s?%|\bmetas?\b|no registr\w+ avances?)/i;

/** The text measures against a goal that the plan sets at zero. */
export const zeroTarget: Check = {
  name: 'meta-en-cero',
  about: 'El texto juzga el avance contra una meta que el plan fija en cero.',
  run: ({ sentences }, knowledge) =>
    sentences.flatMap((sentence) => {
      const action = sentence.kind === 'prose' && !sentence.recommending ? aboutAction(sentence, knowledge) : null;
      if (!action?.target || !decimal(action.target).isZero() || !JUDGES.test(sentence.text)) return [];
      return [
        finding({
          check: 'meta-en-cero', class: 'zero-target', subject: action.code, severity: 'explain', at: [sentence],
          message: `${action.code}: el texto mide el avance contra la meta, y el logro esperado del año es 0.`,
          datum: { figure: '0', source: `Logro esperado de ${action.code}` },
          suggestion: 'Decir que el año no tiene meta, o modificar el plan.',
        }),
      ];
    }),
};
