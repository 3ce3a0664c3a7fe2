import { FailedCommand } from '../failed-command.js';
import { patientFetch } from '../http/patient-fetch.js';
import { exitOf, problemOf, problemText } from '../http/problem.js';

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
  const url = new URL(`${reporting}/v1/${entity}/reports/${format === 'poi-xlsx' ? 'poi.xlsx' : `evaluation.${format}`}`);
  const query = { period, ruleset, 'recorded-until': recordedUntil, draft: draft && format === 'docx' ? 'true' : undefined };
  for (const [name, value] of Object.entries(query)) if (value !== undefined) url.searchParams.set(name, value);
  const response = await patientFetch(url.href, {}, { totalMs: PATIENCE_MS });
  if (response.ok) return Buffer.from(await response.arrayBuffer());
  const problem = await problemOf(response);
  throw new FailedCommand(problemText(problem), undefined, exitOf(problem.status));
}
