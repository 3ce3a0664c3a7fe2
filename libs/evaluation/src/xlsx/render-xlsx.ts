import { metaOf } from '../document/build.js';
import type { EvaluationInput } from '../document/input.js';
import { indexPlan } from '../document/plan-index.js';
import { coverSection } from '../document/sections/cover.js';
import { ooxmlWriter } from './ooxml-writer.js';
import { peiFollowUp } from './pei-follow-up.js';
import type { Sheet, SpreadsheetWriter } from './workbook.js';

/**
 * The follow-up of the plan as a spreadsheet, from the same rows as the report: CEPLAN's layout with
 * real numbers, and a sheet that says of whom, of when and by which rule. Throws when the rows hold no plan.
 */
export function renderXlsx(input: EvaluationInput, writer: SpreadsheetWriter = ooxmlWriter): Buffer {
  const index = indexPlan(input.nodes);
  const meta = metaOf(input, index);
  const sheets = [peiFollowUp(input), factsSheet(coverSection({ ...input, index, meta }))];
  return writer.write({ title: `Seguimiento del PEI: ${meta.plan.name}, ${meta.period.name}`, meta, sheets });
}

function factsSheet({ title, blocks }: ReturnType<typeof coverSection>): Sheet {
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
