import type { Finding, Severity } from '@quipu/evaluation/contradictions';
import { askReports } from '../http/ask-reports.js';
import { DOCX } from '../http/docx.js';
import { givenFile } from '../local/given-file.js';

export interface ContradictionsAnswer {
  entity: string;
  period: string;
  cut: string;
  pending: Record<Severity, number>;
  findings: (Finding & { answered: { state: string; text: string | null; by: string | null } | null })[];
  damaged: { line: number; lastLine: number; title: string }[];
}

export interface CheckQuestion {
  entity: string;
  period: string;
  ruleset?: string;
  recordedUntil?: string;
  draft?: boolean;
}

const PATIENCE_MS = 60_000;

/** «Revisar» of the report of a period, or of the file given. */
export async function fetchContradictions(reporting: string, question: CheckQuestion, file?: string): Promise<ContradictionsAnswer> {
  const { entity, period, ruleset, recordedUntil, draft } = question;
  const query = { period, ruleset, 'recorded-until': recordedUntil, draft: draft && file === undefined ? 'true' : undefined };
  const init = file === undefined ? {} : await upload(file);
  const response = await askReports(`${reporting}/v1/${entity}/reports/contradictions`, query, PATIENCE_MS, init);
  return (await response.json()) as ContradictionsAnswer;
}

async function upload(file: string): Promise<RequestInit> {
  const body = await givenFile(file, 'Indique un texto, un DOCX o un periodo como 2025-S1.');
  const type = body[0] === 0x50 && body[1] === 0x4b ? DOCX : 'text/plain';
  return { method: 'POST', headers: { 'content-type': type }, body };
}
