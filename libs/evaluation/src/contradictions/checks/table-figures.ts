import { decimal, formatNumber } from '@quipu/rules';
import type { Sentence } from '../document.js';
import { finding } from '../facts/finding.js';
import { says } from '../facts/numbers.js';
import { aboutAction } from '../facts/subject.js';
import type { KnownAction } from '../knowledge.js';
import type { Check } from './check.js';

const NUMERIC = /^\d[\d.,]*\s?%?$/;
const CODED = /\bIND\.|\bAEI[-. ]?\d/;
const ADVANCE = /^(?:%\s*(?:de\s*)?)?avance/i;
const JUDGED = /^(?:(?:%\s*(?:de\s*)?)?avance|logro|meta|valor)/i;

/** Figures of an action or its indicator in a table of advance that are none of theirs. */
export const tableFigures: Check = {
  name: 'cifra-en-tabla',
  about: 'Una cifra de la tabla de avance no es ninguna de las de esa acción.',
  run: ({ sentences }, knowledge) =>
    sentences.filter(isAdvanceRow).flatMap((sentence) => {
      const action = aboutAction(sentence, knowledge);
      if (!action) return [];
      const known = figuresOf(action, sentence);
      if (known.length === 0) return [];
      return figureCells(sentence).map((cell) => cell.replace(/\s?%$/, ''))
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
  return kind === 'row' && CODED.test(cells.slice(0, 2).join(' ')) && header.some((cell) => ADVANCE.test(cell));
}

/** Where every cell has its title, those of advance, target and value; a table of many years is read in no other way. */
function figureCells({ cells, header }: Sentence): string[] {
  const aligned = cells.length === header.length;
  const manyYears = header.some((title) => /base/i.test(title)) || new Set(header.flatMap((title) => title.match(/\b20\d\d\b/g) ?? [])).size > 1;
  if (!aligned && manyYears) return [];
  return cells.filter((cell, at) => at > 0 && NUMERIC.test(cell) && (!aligned || JUDGED.test(header[at]!)));
}

/** An action's own row prints its advance, and where there are columns for them, target and value too. */
function figuresOf(action: KnownAction, { cells, header }: Sentence): string[] {
  const own = [action.reported, action.recalculated];
  const indicator = /\bIND\b/.test(cells.slice(0, 2).join(' ')) || header.some((title) => /^(?:logro|meta|valor)/i.test(title));
  return (indicator ? [action.target, action.value, ...own] : own).filter((figure) => figure !== null);
}
