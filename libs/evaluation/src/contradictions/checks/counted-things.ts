import { decimal, formatNumber, type Decimal } from '@quipu/rules';
import { finding } from '../facts/finding.js';
import { COUNT, count } from '../facts/numbers.js';
import { aboutAction } from '../facts/subject.js';
import { plain } from '../facts/words.js';
import type { Check } from './check.js';

/** An indicator that adds two things («Juntas y/o Rondas»), told apart in prose with another sum. */
export const countedThings: Check = {
  name: 'sumandos-del-indicador',
  about: 'Las partes que cuenta el texto no suman el valor del indicador.',
  run: ({ sentences }, knowledge) =>
    sentences.flatMap((sentence) => {
      const action = aboutAction(sentence, knowledge);
      const things = action ? added(action.indicator) : [];
      if (!action?.value || things.length < 2) return [];
      const counts = things.map((thing) => countOf(thing, plain(sentence.text)));
      if (counts.some((one) => one === null)) return [];
      const sum = counts.reduce<Decimal>((total, one) => total.plus(one!), decimal('0'));
      if (sum.eq(decimal(action.value))) return [];
      return [
        finding({
          check: 'sumandos-del-indicador', class: 'figure', subject: action.code, severity: 'must-fix', at: [sentence],
          message: `${action.code}: las partes del texto suman ${formatNumber(sum)}; el valor obtenido es ${formatNumber(action.value)}.`,
          datum: { figure: formatNumber(action.value), source: `Valor obtenido de ${action.code}` },
          suggestion: 'Contar todo lo que el indicador suma, o decir qué queda fuera.',
        }),
      ];
    }),
};

/** First words of the things that an indicator adds: `juntas` and `rondas`. */
function added(indicator: string): string[] {
  const found = /^(?:numero|cantidad) de (\w+)[^/]*\by\/o (\w+)/.exec(plain(indicator));
  return found ? [found[1]!, found[2]!] : [];
}

function countOf(thing: string, text: string): Decimal | null {
  const stem = thing.replace(/s$/, '');
  const found = new RegExp(String.raw`\b(${COUNT})\s+(?:\w+ de )?${stem}s?\b`).exec(text);
  return found ? count(found[1]!) : null;
}
