import { decimal, formatNumber, type Decimal } from '@quipu/rules';
import type { Sentence } from '../document.js';
import { finding } from '../facts/finding.js';
import { FIGURE, figure } from '../facts/numbers.js';
import { aboutAction } from '../facts/subject.js';
import type { KnownAction } from '../knowledge.js';
import type { Check } from './check.js';

const FULL = /\b100(?:[.,]0+)?\s?%/;

/** «100 %» where the value is short of the target: in a sentence that gives the value, or in the action's own rows. */
export const fullButShort: Check = {
  name: 'cien-por-ciento-sin-llegar',
  about: 'Se declara 100 % y el valor obtenido no llega al logro esperado.',
  run: ({ sentences }, knowledge) =>
    sentences.flatMap((sentence) => {
      const action = aboutAction(sentence, knowledge);
      const gap = action && shortfall(action);
      if (!gap || !declaresFull(sentence, action, gap.value)) return [];
      return [
        finding({
          check: 'cien-por-ciento-sin-llegar', class: 'figure', subject: action.code, severity: 'explain', at: [sentence],
          message: `${action.code}: se declara 100 % con ${formatNumber(gap.value)} de ${formatNumber(gap.target)}.`,
          datum: { figure: `${formatNumber(gap.value)} / ${formatNumber(gap.target)}`, source: `Indicador de ${action.code}` },
          suggestion: 'Decir con qué regla el valor cuenta como cumplido, o corregir el avance.',
        }),
      ];
    }),
};

function shortfall({ value, target, sense }: KnownAction): { value: Decimal; target: Decimal } | null {
  if (value === null || target === null || sense === 'descendente') return null;
  const [obtained, expected] = [decimal(value), decimal(target)];
  return obtained.lt(expected) ? { value: obtained, target: expected } : null;
}

function declaresFull(sentence: Sentence, action: KnownAction, value: Decimal): boolean {
  const figures = [...sentence.text.matchAll(new RegExp(FIGURE, 'g'))].map(([text]) => figure(text));
  if (!figures.some((one) => one?.eq(value))) return false;
  if (sentence.kind !== 'row') return FULL.test(sentence.text);
  return action.reported !== null && decimal(action.reported).eq(100) && sentence.cells.some((cell) => /^100([.,]0+)?$/.test(cell));
}
