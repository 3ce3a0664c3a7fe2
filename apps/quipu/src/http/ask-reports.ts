import { FailedCommand } from '../failed-command.js';
import { patientFetch } from './patient-fetch.js';
import { exitOf, problemOf, problemText } from './problem.js';

/** For the query: what is left out is not said. */
export type ReportsQuery = Readonly<Record<string, string | undefined>>;

/** Asks the reporting service something that may be asked again without harm. Throws `FailedCommand` unless it answers. */
export async function askReports(url: string, query: ReportsQuery, totalMs: number, init: RequestInit = {}): Promise<Response> {
  const asked = new URL(url);
  for (const [name, value] of Object.entries(query)) if (value !== undefined) asked.searchParams.set(name, value);
  const response = await patientFetch(asked.href, init, { totalMs });
  if (response.ok) return response;
  const problem = await problemOf(response);
  throw new FailedCommand(problemText(problem), undefined, exitOf(problem.status));
}
