import { metaOf } from '../document/build.js';
import type { EvaluationInput } from '../document/input.js';
import { indexPlan } from '../document/plan-index.js';
import { factsSheet } from './facts-sheet.js';
import { ooxmlWriter } from './ooxml-writer.js';
import { poiActions } from './poi-actions.js';
import { poiFollowUp } from './poi-follow-up.js';
import type { SpreadsheetWriter } from './workbook.js';

/**
 * The follow-up of the operational plan (POI) as a spreadsheet: activities month by month, actions and
 * total, and of whom, of when and by which rule. CEPLAN's other report, so a file of its own. Months
 * are those of `input.activityMonths`. Throws when the rows hold no plan.
 */
export function renderPoiXlsx(input: EvaluationInput, writer: SpreadsheetWriter = ooxmlWriter): Buffer {
  const index = indexPlan(input.nodes);
  const meta = metaOf(input, index);
  const sheets = [poiFollowUp(input, index), poiActions(input, index), factsSheet(input, meta)];
  return writer.write({ title: `Seguimiento del POI: ${meta.plan.name}, ${meta.period.name}`, meta, sheets });
}
