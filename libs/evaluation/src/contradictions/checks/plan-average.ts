import { decimal, formatPercent } from '@quipu/rules';
import { finding } from '../facts/finding.js';
import { says } from '../facts/numbers.js';
import { speaksOfAnotherPeriod } from '../facts/another-period.js';
import type { Check } from './check.js';

const AVERAGE = /(?:\bpromedio\b|\bavance (?:global|general|total|institucional) del? (?:PEI|plan)\b)[^.;%\d]{0,60}?(\d+(?:[.,]\d+)?)(?:\s?%|\s*$)/giu;
const OF_THE_PLAN = /\b(?:AEI|acciones|PEI|plan|avance promedio)\b/i;

/** The plan's average in prose, or at the foot of a table, is not the plan's. */
export const planAverage: Check = {
  name: 'promedio-del-plan',
  about: 'El promedio del plan que da el texto no es el calculado.',
  run: ({ sentences }, { average, period }) => {
    if (average === null) return [];
    return sentences.filter(({ text, topic }) => topic.length === 0 && OF_THE_PLAN.test(text) && !speaksOfAnotherPeriod(text, { period })).flatMap((sentence) =>
      [...sentence.text.matchAll(AVERAGE)].map((found) => found[1]!).filter((said) => !says(said, decimal(average))).map((said) =>
        finding({
          check: 'promedio-del-plan', class: 'figure', subject: said, severity: 'must-fix', at: [sentence],
          message: `El texto dice ${said} % de promedio; el calculado es ${formatPercent(average)}.`,
          datum: { figure: formatPercent(average), source: 'Promedio de las acciones' },
          suggestion: 'Poner el promedio calculado.',
        }),
      ),
    );
  },
};
