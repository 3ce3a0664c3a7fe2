import type { Sentence } from '../document.js';
import { finding } from '../facts/finding.js';
import { aboutAction } from '../facts/subject.js';
import { sameUnit } from '../facts/units.js';
import type { Check } from './check.js';

/** The owner in a table of recommendations is not the plan's responsible unit. */
export const matrixOwner: Check = {
  name: 'responsable-distinto',
  about: 'El responsable de la matriz no es la unidad del plan.',
  run: ({ sentences }, knowledge) =>
    sentences.flatMap((sentence) => {
      const action = sentence.kind === 'row' ? aboutAction(sentence, knowledge) : null;
      const owner = ownerCell(sentence);
      if (!action || !owner || sameUnit(owner, action.unit)) return [];
      return [
        finding({
          check: 'responsable-distinto', class: 'owner', subject: `${action.code}:${owner}`, severity: 'must-fix', at: [sentence],
          message: `${action.code}: la matriz encarga a «${owner}»; el plan, a «${action.unit}».`,
          datum: { figure: action.unit, source: `Unidad responsable de ${action.code} en el plan` },
          suggestion: 'Poner la unidad del plan o justificar el encargo.',
        }),
      ];
    }),
};

function ownerCell({ cells, header }: Sentence): string | null {
  const column = header.findIndex((cell) => /^(?:(?:unidad|[oó]rgano|[aá]rea|oficina)\s(?:org[aá]nica\s)?)?responsables?(?:\(s\))?$/i.test(cell));
  return column < 0 ? null : (cells[column] ?? null) || null;
}
