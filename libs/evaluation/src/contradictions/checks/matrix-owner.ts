import type { Sentence } from '../document.js';
import { finding } from '../facts/finding.js';
import { aboutAction } from '../facts/subject.js';
import { share, stems } from '../facts/words.js';
import type { Check } from './check.js';

const GENERIC = new Set(stems('gerencia oficina general dirección subgerencia unidad área distrital municipal'));

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
  const column = header.findIndex((cell) => /^responsable$/i.test(cell));
  return column < 0 ? null : (cells[column] ?? null) || null;
}

/** One of the units named says most of the plan's unit, or is said by it. */
function sameUnit(owner: string, unit: string): boolean {
  const of = own(unit);
  return owner.split('/').some((part) => {
    const said = own(part);
    return said.length > 0 && Math.max(share(said, of), share(of, said)) >= 0.8;
  });
}

function own(unit: string): string[] {
  return stems(unit).filter((stem) => !GENERIC.has(stem));
}
