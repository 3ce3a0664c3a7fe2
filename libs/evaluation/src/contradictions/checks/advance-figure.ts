import { decimal, formatNumber } from '@quipu/rules';
import type { Sentence } from '../document.js';
import { finding } from '../facts/finding.js';
import { says } from '../facts/numbers.js';
import { aboutAction } from '../facts/subject.js';
import { namesAWork } from '../facts/works.js';
import { speaksOfAnotherPeriod } from '../facts/another-period.js';
import type { Check } from './check.js';

const NUMBER = String.raw`(\d+(?:[.,]\d+)?)\s?%`;
/** `\b` does not see the end of «avanzó»: letters are looked for instead. */
const ADVANCE = new RegExp(
  String.raw`(?<!\p{L})(?:avances?|avanzó|avanza|cumplimiento|cumplió|cumple)(?!\p{L})([^.;:%]{0,50}?:?[^.;:%\d]{0,20}?)${NUMBER}(?!\s*\d|\s+(?:de (?:las|los|ejecuci)))`, 'giu',
);
/** A verb of achievement with the figure at once. */
const ACHIEVED = new RegExp(String.raw`(?<!\p{L})(?:alcanzó|alcanza|logró|registró|registra|avanzó|avanza|cumplió|cumple|llegó|llega)(?: (?:el|un|al|a|con|hasta|con un|con el))?( )${NUMBER}`, 'giu');
const LEADING = /(?:^|[\s:])(\d+(?:[.,]\d+)?)\s?% de (?:avance|cumplimiento)(?! (?:f[ií]sic|financ|presup))/gi;
/** Words between «avance» and the figure that make it another figure. */
const OTHER_FIGURE = /financier|presupuest|f[ií]sic|superior|menor|mayor|ejecuci[oó]n|brecha|pendiente|falta|meta|l[ií]nea de base/i;

/** Of the budget or of the POI, said before the verb. */
const OTHER_ADVANCE = /financier|presupuest|f[ií]sic/i;

/** The percentage of advance in prose or in a matrix is not that of the action. */
export const advanceFigure: Check = {
  name: 'avance-en-prosa',
  about: 'El porcentaje de avance escrito no es el de la acción.',
  run: ({ sentences }, knowledge) =>
    sentences.flatMap((sentence) => {
      const action = sentence.kind === 'heading' ? null : aboutAction(sentence, knowledge);
      const known = [action?.reported, action?.recalculated].flatMap((text) => (text ? [decimal(text)] : []));
      const own = [action?.value, action?.target].flatMap((text) => (text ? [decimal(text)] : []));
      if (!action || known.length === 0 || speaksOfAnotherPeriod(sentence.text, knowledge)) return [];
      return claims(sentence)
        .filter((said) => ![...known, ...own].some((datum) => says(said, datum)))
        .map((said) =>
          finding({
            check: 'avance-en-prosa', class: 'figure', subject: `${action.code}:${said}`, severity: 'must-fix', at: [sentence],
            message: `${action.code}: el texto dice ${said.replace(',', '.')} % de avance; el registro, ${formatNumber(known[0]!)} %.`,
            datum: { figure: `${formatNumber(known[0]!)} %`, source: `Avance de ${action.code}` },
            suggestion: 'Poner la cifra del registro o corregir el registro.',
          }),
        );
    }),
};

function claims({ text }: Sentence): string[] {
  const achieved = [...text.matchAll(ACHIEVED)].filter((found) => !OTHER_ADVANCE.test(text.slice(0, found.index).split(/[;,.]\s/).at(-1)!));
  const after = [...text.matchAll(ADVANCE), ...achieved].filter((found) => !OTHER_FIGURE.test(found[1]!) && !namesAWork(text, found.index));
  const leading = [...text.matchAll(LEADING)].filter((found) => !namesAWork(text, found.index));
  return [...new Set([...after.map((found) => found[2]!), ...leading.map((found) => found[1]!)])];
}
