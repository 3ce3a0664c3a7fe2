import { CommandIdReused, Forbidden, LedgerUnavailable, Refusal, WrongExpectedVersion } from '@quipu/ledger';
import { ProblemException } from '@quipu/platform';

/** What the sender is told when the domain or the ledger says no; undefined for anything unforeseen. */
export function problemOf(error: unknown): ProblemException | undefined {
  if (error instanceof Refusal) return refused(error);
  if (error instanceof CommandIdReused) {
    return new ProblemException({
      status: 422,
      title: 'La clave ya se usó para otra orden',
      detail: 'Ese Idempotency-Key corresponde a una orden con otro contenido: envíe esta con una clave nueva.',
      errors: [{ field: 'Idempotency-Key', message: 'La clave ya identifica otra orden.' }],
    });
  }
  if (error instanceof WrongExpectedVersion) {
    return new ProblemException({
      status: 409,
      title: 'Otro cambio llegó primero',
      detail: 'La misma historia recibió varios cambios a la vez. Vuelva a enviar la orden con la misma clave.',
    });
  }
  if (error instanceof LedgerUnavailable) {
    return new ProblemException({
      status: 503,
      title: 'El registro no responde',
      detail: 'No se sabe si la orden quedó registrada. Vuelva a enviarla con la misma clave: no se duplicará.',
      retryAfter: 2,
    });
  }
  return undefined;
}

function refused(refusal: Refusal): ProblemException {
  const { problems } = refusal;
  const forbidden = refusal instanceof Forbidden;
  return new ProblemException({
    status: forbidden ? 403 : 422,
    title: forbidden ? 'Su cuenta no puede dar esta orden' : 'La orden no se puede cumplir',
    detail: problems.map(({ message }) => message).join(' '),
    errors: problems.filter(({ field }) => field !== ''),
  });
}
