import { ReportTooLarge, TooBusy, UnreadableFile } from '@quipu/evaluation';
import { ProblemException } from '@quipu/platform';

/** What making a report may answer instead of one. */
export function translate(error: unknown): ProblemException | undefined {
  if (error instanceof UnreadableFile) return unreadable(error.message);
  if (error instanceof ReportTooLarge) return new ProblemException({ status: 422, title: 'El informe no cabe en ese formato', detail: error.message });
  if (!(error instanceof TooBusy)) return undefined;
  return new ProblemException({
    status: 503,
    title: 'Hay demasiados informes en preparación',
    detail: 'Vuelva a pedirlo en unos segundos.',
    headers: { 'Retry-After': '5' },
  });
}

/** A file from outside that is not read; nothing changed. */
function unreadable(message: string): ProblemException {
  return new ProblemException({ status: 422, title: 'El archivo no se puede leer', detail: message, errors: [{ field: 'body', message }] });
}
