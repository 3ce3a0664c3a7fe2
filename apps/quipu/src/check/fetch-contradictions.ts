import type { Finding, Severity } from '@quipu/evaluation/contradictions';
import { FailedCommand } from '../failed-command.js';
import { patientFetch } from '../http/patient-fetch.js';
import { DOCX } from '../http/docx.js';
import { exitOf, problemOf, problemText } from '../http/problem.js';
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
  const url = new URL(`${reporting}/v1/${entity}/reports/contradictions`);
  const query = { period, ruleset, 'recorded-until': recordedUntil, draft: draft && file === undefined ? 'true' : undefined };
  for (const [name, value] of Object.entries(query)) if (value !== undefined) url.searchParams.set(name, value);
  const response = await patientFetch(url.href, file === undefined ? {} : await upload(file), { totalMs: PATIENCE_MS });
  if (response.ok) return (await response.json()) as ContradictionsAnswer;
  const problem = await problemOf(response);
  throw new FailedCommand(problemText(problem), undefined, exitOf(problem.status));
}

async function upload(file: string): Promise<RequestInit> {
  const body = await givenFile(file, 'Indique un texto, un DOCX o un periodo como 2025-S1.');
  const type = body[0] === 0x50 && body[1] === 0x4b ? DOCX : 'text/plain';
  return { method: 'POST', headers: { 'content-type': type }, body };
}
