import { TooBusy } from '@quipu/evaluation';
import { ProblemException } from '@quipu/platform';

/** What making a report may answer instead of one. */
export function translate(error: unknown): ProblemException | undefined {
  if (!(error instanceof TooBusy)) return undefined;
  return new ProblemException({
    status: 503,
    title: 'Hay demasiados informes en preparación',
    detail: 'Vuelva a pedirlo en unos segundos.',
    headers: { 'Retry-After': '5' },
  });
}
