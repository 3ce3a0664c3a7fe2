import { finding } from '../facts/finding.js';
import { COUNT } from '../facts/numbers.js';
import { aboutAction } from '../facts/subject.js';
import type { Check } from './check.js';

const NARROW = /(?:limitad[oa]|circunscrit[oa]) (?:solo )?a la capital|solo en la capital/i;
const WIDE = new RegExp(String.raw`\ben (?:${COUNT}) (?:centros poblados|comunidades|localidades)\b`, 'i');

/** The same action, only in the capital and in several towns. */
export const coverage: Check = {
  name: 'cobertura-territorial',
  about: 'La misma acción se limita a la capital en una parte y llega a varios lugares en otra.',
  run: ({ sentences }, knowledge) =>
    knowledge.actions.flatMap((action) => {
      const own = sentences.filter((sentence) => aboutAction(sentence, knowledge) === action);
      const [narrow, wide] = [NARROW, WIDE].map((pattern) => own.filter(({ text }) => pattern.test(text)));
      if (!narrow?.length || !wide?.length) return [];
      return [
        finding({
          check: 'cobertura-territorial', class: 'two-ways', subject: action.code, severity: 'must-fix', at: [...narrow, ...wide],
          message: `${action.code}: «${NARROW.exec(narrow[0]!.text)![0]}» y «${WIDE.exec(wide[0]!.text)![0]}».`,
          datum: { figure: WIDE.exec(wide[0]!.text)![0], source: `Línea ${wide[0]!.line} del mismo documento` },
          suggestion: 'Dejar la cobertura que conste en los registros.',
        }),
      ];
    }),
};
