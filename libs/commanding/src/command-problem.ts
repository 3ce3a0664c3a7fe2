import { CommandIdReused, CommandTooLarge, Forbidden, LedgerUnavailable, Refusal, WrongExpectedVersion } from '@quipu/ledger';
import { ProblemException, type Problem } from '@quipu/platform';

/** What the sender is told when the domain or the ledger says no; undefined for anything unforeseen. */
export function commandProblem(error: unknown): ProblemException | undefined {
  const problem = problemOf(error);
  return problem && new ProblemException(problem, { cause: error });
}

function problemOf(error: unknown): Problem | undefined {
  if (error instanceof Refusal) return refused(error);
  if (error instanceof CommandIdReused) return REUSED;
  if (error instanceof WrongExpectedVersion) return OVERTAKEN;
  if (error instanceof CommandTooLarge) return TOO_LARGE;
  return error instanceof LedgerUnavailable ? AWAY : undefined;
}

function refused(refusal: Refusal): Problem {
  const forbidden = refusal instanceof Forbidden;
  return {
    status: forbidden ? 403 : 422,
    title: forbidden ? 'Su cuenta no puede dar esta orden' : 'La orden no se puede cumplir',
    detail: refusal.message,
    errors: refusal.problems.filter(({ field }) => field !== ''),
  };
}

const REUSED: Problem = {
  status: 422,
  title: 'La clave ya se usó para otra orden',
  detail: 'Ese Idempotency-Key corresponde a una orden con otro contenido: envíe esta con una clave nueva.',
  errors: [{ field: 'Idempotency-Key', message: 'La clave ya identifica otra orden.' }],
};

const OVERTAKEN: Problem = {
  status: 409,
  title: 'Otro cambio llegó primero',
  detail: 'La misma historia recibió varios cambios a la vez. Vuelva a enviar la orden con la misma clave.',
};

const TOO_LARGE: Problem = {
  status: 413,
  title: 'La orden es demasiado grande',
  detail: 'El registro no admite tanto en una sola orden. Divídala en varias; nada se registró.',
};

const AWAY: Problem = {
  status: 503,
  title: 'El registro no responde',
  detail: 'No se sabe si la orden quedó registrada. Vuelva a enviarla con la misma clave: no se duplicará.',
  headers: { 'Retry-After': '2' },
};
