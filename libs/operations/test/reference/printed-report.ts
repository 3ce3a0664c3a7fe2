import type { ActionPhysicalProgressRow, ActivityProgressRow, PoiSummaryRow, ProgressFigure } from '../../src/contract/rows.js';
import type { PlainReport } from './poi-report.js';

/** The rows of a period in the shape of the plain report. */
export function printedReport(
  activities: readonly ActivityProgressRow[],
  actions: readonly ActionPhysicalProgressRow[],
  summary: PoiSummaryRow | null | undefined,
): PlainReport {
  return {
    activities: Object.fromEntries(activities.map(({ activity, physical, financial }) => [activity, { physical: both(physical), financial: both(financial) }])),
    actions: Object.fromEntries(actions.map(({ action, computed }) => [action, both(computed!)])),
    total: summary ? both(summary.total) : NONE,
    ofActions: summary ? both(summary.of_actions) : NONE,
  };
}

const NONE = { uncapped: '-', capped: '-' };
const WORDS = { incomplete: 'S.I.', unprogrammed: 'S.P.', none: '-' } as const;
const text = (figure: ProgressFigure) => (figure.kind === 'value' ? figure.rounded : WORDS[figure.kind]);
const both = ({ uncapped, capped }: { uncapped: ProgressFigure; capped: ProgressFigure }) => ({ uncapped: text(uncapped), capped: text(capped) });
