import type { EvaluationInput } from '../document/input.js';
import type { ReportMeta } from '../document/model.js';
import { coverSection } from '../document/sections/cover.js';
import type { Sheet } from './workbook.js';

/** Of whom, of when and by which rule. */
export function factsSheet({ period, ruleSet }: EvaluationInput, meta: ReportMeta): Sheet {
  const { title, blocks } = coverSection({ meta, period, ruleSet });
  const items = blocks.flatMap((block) => (block.kind === 'facts' ? block.items : []));
  return {
    name: title,
    columns: [
      { title: 'Dato', width: 24 },
      { title: 'Valor', width: 110 },
    ],
    rows: items.map(({ term, text }) => [{ text: term }, { text }]),
  };
}
