import { decimal, formatNumber } from '@quipu/rules';
import type { Sentence } from '../document.js';
import { finding } from '../facts/finding.js';
import { says } from '../facts/numbers.js';
import { aboutAction } from '../facts/subject.js';
import type { KnownAction } from '../knowledge.js';
import type { Check } from './check.js';

const NUMERIC = /^\d[\d.,]*\s?%?$/;

/** Figures of an action or its indicator in a table of advance that are none of theirs. */
export const tableFigures: Check = {
  name: 'cifra-en-tabla',
  about: 'Una cifra de la tabla de avance no es ninguna de las de esa acción.',
  run: ({ sentences }, knowledge) =>
    sentences.filter(isAdvanceRow).flatMap((sentence) => {
      const action = aboutAction(sentence, knowledge);
      if (!action) return [];
      const known = figuresOf(action, /^IND\b/.test(sentence.cells[0]!));
      if (known.length === 0) return [];
      return sentence.cells.slice(1).filter((cell) => NUMERIC.test(cell)).map((cell) => cell.replace(/\s?%$/, ''))
        .filter((said) => !known.some((figure) => says(said, decimal(figure))))
        .map((said) =>
          finding({
            check: 'cifra-en-tabla', class: 'figure', subject: `${action.code}:${said}`, severity: 'must-fix', at: [sentence],
            message: `${action.code}: la tabla imprime ${said}; en el registro hay ${known.map((figure) => formatNumber(figure)).join(', ')}.`,
            datum: { figure: known.map((figure) => formatNumber(figure)).join(' / '), source: `Registro de ${action.code}` },
            suggestion: 'Poner la cifra del registro o corregir el registro.',
          }),
        );
    }),
};

function isAdvanceRow({ kind, cells, header }: Sentence): boolean {
  return kind === 'row' && /^(?:IND\.|AEI[. ]?\d)/.test(cells[0] ?? '') && header.some((cell) => /^avance/i.test(cell));
}

/** An action's own row prints its advance; its indicator's row, target and value too. */
function figuresOf(action: KnownAction, indicator: boolean): string[] {
  const own = [action.reported, action.recalculated];
  return (indicator ? [action.target, action.value, ...own] : own).filter((figure) => figure !== null);
}
