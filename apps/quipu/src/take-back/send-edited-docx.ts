import type { ReadBack, WrittenTwice } from '@quipu/evaluation';
import { FailedCommand } from '../failed-command.js';
import { DOCX } from '../http/docx.js';
import { patientFetch } from '../http/patient-fetch.js';
import { exitOf, problemOf, problemText } from '../http/problem.js';
import { givenFile } from '../local/given-file.js';

/** What the reporting service took from a document, and what it did not. */
export interface TakenBack extends Omit<ReadBack, 'narrative'> {
  accepted: string[];
  writtenTwice: WrittenTwice[];
}

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
  const url = new URL(`${reporting}/v1/${entity}/reports/draft/docx`);
  const query = { period, ruleset, 'recorded-until': recordedUntil };
  for (const [name, value] of Object.entries(query)) if (value !== undefined) url.searchParams.set(name, value);
  const body = await givenFile(file, 'Indique el DOCX que se descargó con: quipu report --format docx.');
  const headers = { authorization: `Bearer ${token}`, 'content-type': DOCX };
  const response = await patientFetch(url.href, { method: 'POST', headers, body }, { totalMs: PATIENCE_MS });
  if (response.ok) return (await response.json()) as TakenBack;
  const problem = await problemOf(response);
  throw new FailedCommand(problemText(problem), undefined, exitOf(problem.status));
}
