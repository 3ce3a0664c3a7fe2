import { FailedCommand } from '../failed-command.js';

/** What a person is told of a failure: what happened and what to do. A stack only when QUIPU_DEBUG asks for it. */
export function failureLines(error: unknown, environment: NodeJS.ProcessEnv = process.env): string[] {
  const debug = environment['QUIPU_DEBUG'] && error instanceof Error ? [error.stack ?? ''] : [];
  if (error instanceof FailedCommand) return [error.message, ...(error.advice ? [error.advice] : []), ...debug];
  const message = error instanceof Error && error.message !== '' ? error.message : String(error);
  return [`No se pudo completar: ${message}`, 'Revise el estado del sistema con: npx quipu doctor.', ...debug];
}
