import { HttpException } from '@nestjs/common';
import { isDatabaseAway } from './database-away.js';
import { ProblemException, type Problem } from './problem.js';

/** Turns an app's own errors into problems; undefined for those it does not know. */
export type ProblemTranslator = (error: unknown) => ProblemException | undefined;

const BY_STATUS: Record<number, Problem> = {
  400: { status: 400, title: 'La petición no se entiende', detail: 'La dirección o el contenido de la petición están mal formados.' },
  404: { status: 404, title: 'No existe', detail: 'No hay nada en esta dirección, o no admite este método. La lista completa está en /docs.' },
  405: { status: 405, title: 'Método no admitido', detail: 'Esta dirección existe pero no admite este método. La lista completa está en /docs.' },
  408: { status: 408, title: 'La petición no llegó completa', detail: 'Se esperó demasiado el resto de la petición. Vuelva a enviarla.' },
  413: { status: 413, title: 'El contenido es demasiado grande', detail: 'El contenido de una petición no puede pasar de 1 MiB.', errors: [{ field: 'body', message: 'El contenido no puede pasar de 1 MiB.' }] },
  414: { status: 414, title: 'La dirección es demasiado larga', detail: 'Una parte de la dirección pasa del largo admitido.' },
  415: { status: 415, title: 'Tipo de contenido no admitido', detail: 'Envíe el contenido como JSON, con la cabecera Content-Type: application/json.', errors: [{ field: 'Content-Type', message: 'Se espera application/json.' }] },
};

const DATABASE_AWAY: Problem = {
  status: 503,
  title: 'La base de datos no está disponible',
  detail: 'No se pudo completar la petición. Repítala dentro de unos segundos con la misma Idempotency-Key: no se registrará dos veces.',
  headers: { 'Retry-After': '2' },
};

const UNEXPECTED: Problem = {
  status: 500,
  title: 'Error inesperado',
  detail: 'Algo falló de nuestro lado. El código de «instance» permite encontrarlo en el registro del sistema.',
};

/** The answer that an error deserves; says nothing of what is inside the system. */
export function problemOf(error: unknown, translate: ProblemTranslator = () => undefined): Problem {
  if (error instanceof ProblemException) return error.problem;
  const translated = translate(error);
  if (translated) return translated.problem;
  if (isDatabaseAway(error)) return DATABASE_AWAY;
  return problemOfStatus(statusOf(error));
}

export function problemOfStatus(status: number): Problem {
  if (status < 400 || status >= 500) return UNEXPECTED;
  return BY_STATUS[status] ?? { ...BY_STATUS[400], status, title: 'La petición no se puede atender' };
}

/** Only the framework's own errors may choose a status: one that came from elsewhere is ours to answer for. */
function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  if (error instanceof Error && error.name === 'FastifyError') return (error as Error & { statusCode?: number }).statusCode ?? 500;
  return 500;
}
