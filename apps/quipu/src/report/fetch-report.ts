import { askReports } from '../http/ask-reports.js';

export type ReportFormat = 'pdf' | 'html' | 'json' | 'docx' | 'xlsx' | 'poi-xlsx';

export interface ReportQuestion {
  entity: string;
  period: string;
  format: ReportFormat;
  ruleset?: string;
  recordedUntil?: string;
  /** Texts of the draft; DOCX only. */
  draft?: boolean;
}

const PATIENCE_MS = 30_000;

/** The bytes of an evaluation report. */
export async function fetchReport(reporting: string, { entity, period, format, ruleset, recordedUntil, draft }: ReportQuestion): Promise<Buffer> {
  const file = format === 'poi-xlsx' ? 'poi.xlsx' : `evaluation.${format}`;
  const query = { period, ruleset, 'recorded-until': recordedUntil, draft: draft && format === 'docx' ? 'true' : undefined };
  const response = await askReports(`${reporting}/v1/${entity}/reports/${file}`, query, PATIENCE_MS);
  return Buffer.from(await response.arrayBuffer());
}
