import type { Sentence } from '../document.js';
import { finding } from '../facts/finding.js';
import { plain, share, stems } from '../facts/words.js';
import type { Check } from './check.js';

const UNIT = /\b(?:Sub\s?[Gg]erencia|Gerencia|Oficina|Direcci[oó]n|Divisi[oó]n) (?:General )?de (?:[A-ZÁÉÍÓÚÑ]\p{L}+(?:,? (?:(?:de|del|la|y|e) )*)?)+/gu;

/** A unit named almost, but not quite, as in the plan. */
export const unitName: Check = {
  name: 'unidad-mal-nombrada',
  about: 'Una unidad de organización no lleva el nombre que tiene en el plan.',
  run: ({ sentences }, { actions }) => {
    const units = [...new Set(actions.map(({ unit }) => unit))];
    return sentences.filter(({ kind }) => kind !== 'row').flatMap((sentence) =>
      [...sentence.text.matchAll(UNIT)].flatMap(([name]) => {
        const near = units.find((unit) => almost(name.trim(), unit));
        return near ? [named(name.trim(), near, sentence)] : [];
      }),
    );
  },
};

function named(name: string, unit: string, at: Sentence) {
  return finding({
    check: 'unidad-mal-nombrada', class: 'owner', subject: plain(name), severity: 'note', at: [at],
    message: `El texto nombra «${name}»; el plan, «${unit}».`,
    datum: { figure: unit, source: 'Unidades de organización del plan' },
    suggestion: 'Usar el nombre del plan.',
  });
}

function almost(name: string, unit: string): boolean {
  const [said, known] = [stems(name, 4), stems(unit, 4)];
  if (known.length < 2 || said.length < 2 || known.every((stem) => said.includes(stem)) && said.length === known.length) return false;
  const [kind, ...rest] = said;
  const [knownKind, ...knownRest] = known.filter((stem) => stem !== 'gene');
  const body = share(rest.filter((stem) => stem !== 'gene'), knownRest);
  if (body < 1) return false;
  return kind !== knownKind || rest.filter((stem) => stem !== 'gene').length > knownRest.length;
}
