import { formatPercent } from '@quipu/rules';
import { finding } from '../facts/finding.js';
import { aboutAction } from '../facts/subject.js';
import type { Check } from './check.js';

const NOT_YET = /(?:no se (?:refleja|mide|calcula|reporta)|se (?:calcula|mide|reporta))[^.]{0,120}(?:cierre|fin(?:al)?) del? (?:año|ejercicio)/i;

/** The text says that the indicator is not measured yet; a table prints its figure and counts its level. */
export const notMeasured: Check = {
  name: 'no-medido-y-contado',
  about: 'El texto dice que el indicador aún no se mide y la tabla lo cuenta.',
  run: ({ sentences }, knowledge) =>
    sentences.flatMap((sentence) => {
      const action = aboutAction(sentence, knowledge);
      if (!action?.reported || !NOT_YET.test(sentence.text)) return [];
      return [
        finding({
          check: 'no-medido-y-contado', class: 'two-ways', subject: action.code, severity: 'must-fix', at: [sentence],
          message: `${action.code}: el texto dice que aún no se mide; la tabla imprime ${formatPercent(action.reported)} y lo cuenta como ${action.level ?? 'sin nivel'}.`,
          datum: { figure: formatPercent(action.reported), source: `Avance de ${action.code}` },
          suggestion: 'Registrar «sin dato» en lugar de cero.',
        }),
      ];
    }),
};
