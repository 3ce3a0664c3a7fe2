import type { Sentence } from '../document.js';
import { finding } from '../facts/finding.js';
import type { LevelSummary } from '../knowledge.js';
import type { Check } from './check.js';

/** The total row of the table of levels, against the other counts of the same data. */
export const levelTable: Check = {
  name: 'cuenta-de-niveles',
  about: 'La tabla de niveles no cuenta lo mismo que otro resumen de los mismos datos.',
  run: ({ sentences }, { summaries }) =>
    sentences.flatMap((sentence) => {
      const counts = totals(sentence, sentences);
      if (!counts) return [];
      return summaries.filter((summary) => told(summary) !== counts.join(' / ')).map((summary) =>
        finding({
          check: 'cuenta-de-niveles', class: 'scale', subject: summary.scale, severity: 'explain', at: [sentence],
          message: `La tabla cuenta ${counts.join(' / ')} (malo, regular, bueno); con la escala ${summary.scale} son ${told(summary)}.`,
          datum: { figure: told(summary), source: summary.source },
          suggestion: 'Nombrar la escala de cada cuenta y decir por qué difieren.',
        }),
      );
    }),
};

function told({ counts }: LevelSummary): string {
  return [counts.malo, counts.regular, counts.bueno].join(' / ');
}

function totals(row: Sentence, all: readonly Sentence[]): readonly string[] | null {
  if (row.kind !== 'row' || !/^total\b/i.test(row.cells[0] ?? '')) return null;
  const head = all.some(({ kind, text, line }) => kind === 'row' && line < row.line && row.line - line < 40 && /MALO\s+REGULAR\s+BUENO/i.test(text));
  const numbers = row.cells.slice(1).filter((cell) => /^\d+$/.test(cell));
  return head && numbers.length >= 3 ? numbers.slice(0, 3) : null;
}
