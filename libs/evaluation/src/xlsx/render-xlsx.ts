import { metaOf } from '../document/build.js';
import type { EvaluationInput } from '../document/input.js';
import { indexPlan } from '../document/plan-index.js';
import { factsSheet } from './facts-sheet.js';
import { ooxmlWriter } from './ooxml-writer.js';
import { peiFollowUp } from './pei-follow-up.js';
import type { SpreadsheetWriter } from './workbook.js';

/**
 * The follow-up of the plan (PEI) as a spreadsheet, from the same rows as the report: CEPLAN's layout with
 * real numbers, and a sheet that says of whom, of when and by which rule. Throws when the rows hold no plan.
 */
export function renderXlsx(input: EvaluationInput, writer: SpreadsheetWriter = ooxmlWriter): Buffer {
  const meta = metaOf(input, indexPlan(input.nodes));
  return writer.write({ title: `Seguimiento del PEI: ${meta.plan.name}, ${meta.period.name}`, meta, sheets: [peiFollowUp(input), factsSheet(input, meta)] });
}
