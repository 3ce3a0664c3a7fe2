import { decimal, formatPercent } from '@quipu/rules';
import { finding } from '../facts/finding.js';
import { FIGURE, says } from '../facts/numbers.js';
import type { Check } from './check.js';

const PRAISE = /\b(favorable|s[oó]lid[oa]|sobresaliente|destacad[oa]|satisfactori[oa]|buen)\b/i;
const SCALE = /escala|rango|semestral|≥|nivel bueno/i;
/** Lower bounds of the level «bueno»: annual, of the norm's general practice. */
const ANNUAL_REGULAR = '75';

/** The plan's average is praised without naming the scale, and another scale calls it bad. */
export const unnamedScale: Check = {
  name: 'escala-sin-nombrar',
  about: 'El promedio del plan se califica sin decir con qué escala.',
  run: ({ sentences }, { average }) => {
    if (average === null || decimal(average).gte(decimal(ANNUAL_REGULAR))) return [];
    const at = sentences.filter(({ kind, text }) => {
      const figures = [...text.matchAll(new RegExp(`(${FIGURE})\\s?%`, 'g'))].map((found) => found[1]!);
      return kind === 'prose' && figures.some((said) => says(said, decimal(average))) && PRAISE.test(text) && !SCALE.test(text);
    });
    if (at.length === 0) return [];
    return [
      finding({
        check: 'escala-sin-nombrar', class: 'scale', subject: 'promedio', severity: 'explain', at,
        message: `El promedio ${formatPercent(average)} se presenta como bueno sin nombrar la escala; en la anual sería malo.`,
        datum: { figure: formatPercent(average), source: 'Promedio de las acciones' },
        suggestion: 'Nombrar la escala semestral junto al calificativo.',
      }),
    ];
  },
};
