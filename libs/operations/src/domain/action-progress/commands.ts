import type { DecimalText, PeriodText, ProgressTerm } from '../../contract/events.js';

export interface ReportActionProgress {
  kind: 'report-action-progress';
  plan: string;
  action: string;
  period: PeriodText;
  percentage: DecimalText;
  /** The percentages that the source averages, where it shows them. */
  terms: ProgressTerm[];
}
