import type { TakenBack } from '@quipu/evaluation';
import { askReports } from '../http/ask-reports.js';
import { DOCX } from '../http/docx.js';
import { givenFile } from '../local/given-file.js';

export interface DocumentQuestion {
  period: string;
  ruleset?: string;
  recordedUntil?: string;
}

const PATIENCE_MS = 60_000;

/** Sending it again does no harm: what was taken is then as it is here. */
export async function sendEditedDocx(
  reporting: string,
  { entity, token }: { entity: string; token: string },
  { period, ruleset, recordedUntil }: DocumentQuestion,
  file: string,
): Promise<TakenBack> {
  const query = { period, ruleset, 'recorded-until': recordedUntil };
  const body = await givenFile(file, 'Indique el DOCX que se descargó con: quipu report --format docx.');
  const headers = { authorization: `Bearer ${token}`, 'content-type': DOCX };
  const response = await askReports(`${reporting}/v1/${entity}/reports/draft/docx`, query, PATIENCE_MS, { method: 'POST', headers, body });
  return (await response.json()) as TakenBack;
}
