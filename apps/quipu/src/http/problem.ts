import { EXIT, type ExitCode } from '../failed-command.js';

/** What a service answers when it says no (RFC 9457), in Spanish. */
export interface Problem {
  status: number;
  title: string;
  detail?: string;
  errors?: { field: string; message: string }[];
}

export async function problemOf(response: Response): Promise<Problem> {
  const { status } = response;
  const body: unknown = await response.json().catch(() => undefined);
  const known = typeof body === 'object' && body !== null ? (body as Partial<Problem>) : {};
  return { ...known, status, title: known.title ?? `El servicio respondió ${status}` };
}

/** One paragraph for a person: what is wrong field by field, or else in general. */
export function problemText({ title, detail = '', errors = [] }: Problem): string {
  const said = errors.length > 0 ? errors.map(({ message }) => message).join(' ') : detail;
  return said === '' ? title : `${title}: ${said}`;
}

/** A service that finds the question itself wrong says of the command line what the program would have said. */
export function exitOf(status: number): ExitCode {
  if (status === 400) return EXIT.usage;
  return status < 500 ? EXIT.refused : EXIT.unavailable;
}
