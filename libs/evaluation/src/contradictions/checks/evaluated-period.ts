import { finding } from '../facts/finding.js';
import { halfOf, semesterSaid } from '../facts/another-period.js';
import type { Check } from './check.js';

const ANNOUNCES = /\b(?:presente (?:informe|documento|reporte|evaluaci[oó]n)|informe de evaluaci[oó]n|reporte de seguimiento|correspond\w+ al?|per[ií]odo (?:evaluado|de evaluaci[oó]n))\b/i;
const SEMESTER = /\b(primer|segundo|1er|2do|I|II)\s+semestre\s+(?:del?\s+)?(?:año\s+(?:fiscal\s+)?)?(20\d{2})/gi;
const NAMES = ['', 'primer semestre', 'segundo semestre'] as const;

/** The document says that it evaluates another period than the one asked for. */
export const evaluatedPeriod: Check = {
  name: 'periodo-evaluado',
  about: 'El documento dice evaluar otro periodo.',
  run: ({ sentences }, { period }) => {
    const half = halfOf(period);
    const year = period.to.slice(0, 4);
    if (half === null) return [];
    return sentences.filter(({ text, recommending }) => !recommending && ANNOUNCES.test(text)).flatMap((sentence) => {
      const said = [...sentence.text.matchAll(SEMESTER)].map(([, which, of]) => ({ which: semesterSaid(which!), of: of! }));
      if (said.length === 0 || said.some(({ which, of }) => which === half && of === year)) return [];
      const { which, of } = said[0]!;
      return [
        finding({
          check: 'periodo-evaluado', class: 'period', subject: `${of}-S${which}`, severity: 'must-fix', at: [sentence],
          message: `El texto dice que evalúa el ${NAMES[which]} de ${of}; se evalúa el ${NAMES[half]} de ${year}.`,
          datum: { figure: `${NAMES[half]} de ${year}`, source: 'Periodo del informe' },
          suggestion: 'Corregir el periodo.',
        }),
      ];
    });
  },
};
