import { decimal } from '@quipu/rules';
import { finding } from '../facts/finding.js';
import { figure } from '../facts/numbers.js';
import { actionsNamed } from '../facts/subject.js';
import type { Check } from './check.js';

const RANGE = /superior\w* al? (\d+)\s?% (?:e|y) inferior\w* al? (\d+)\s?%/i;

/** The text says which actions it will treat, and treats others. */
export const announcedScope: Check = {
  name: 'alcance-anunciado',
  about: 'Se anuncia un rango de acciones y la tabla que sigue trae otras.',
  run: ({ sentences }, { actions }) =>
    sentences.flatMap((sentence) => {
      const [, low, high] = RANGE.exec(sentence.text) ?? [];
      if (!low || !high || sentence.kind !== 'prose') return [];
      const rows = sentences.filter(({ kind, section, line }) => kind === 'row' && section === sentence.section && line > sentence.line);
      const listed = new Set(rows.flatMap(({ cells }) => actionsNamed(cells.slice(0, 2).join(' '))));
      const outside = actions.filter(({ code, reported }) => {
        const advance = reported === null ? null : decimal(reported);
        return listed.has(code) && advance && (advance.lte(figure(low)!) || advance.gte(figure(high)!));
      });
      if (outside.length === 0) return [];
      return [
        finding({
          check: 'alcance-anunciado', class: 'scope', subject: `${low}-${high}`, severity: 'must-fix', at: [sentence],
          message: `Se anuncian acciones entre ${low} % y ${high} %; ${outside.length} de las ${listed.size} de la tabla están fuera.`,
          datum: { figure: String(outside.length), source: 'Avance de las acciones' },
          suggestion: 'Decir el alcance que el apartado tiene.',
        }),
      ];
    }),
};
