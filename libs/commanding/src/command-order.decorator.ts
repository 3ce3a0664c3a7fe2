import { randomUUID } from 'node:crypto';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type AuthenticatedRequest, ProblemException } from '@quipu/platform';
import type { Order } from './order.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const ENTITY = /^\d{6}$/;

/** The order of a request: entity from the path, id from `Idempotency-Key`, actor from the token. */
export const CommandOrder = createParamDecorator((_data: unknown, context: ExecutionContext): Order => {
  const request = context.switchToHttp().getRequest<AuthenticatedRequest>();
  const { entity: _entity, ...actor } = request.identity;
  return {
    entity: entityOf(request),
    commandId: commandIdOf(request.headers['idempotency-key']),
    correlationId: request.id,
    actor,
    receivedAt: new Date().toISOString(),
  };
});

function entityOf({ params }: AuthenticatedRequest): string {
  if (!ENTITY.test(params.entity)) throw invalid('entity', 'La entidad se escribe con las seis cifras de su unidad ejecutora, por ejemplo 300711.');
  return params.entity;
}

/** A request without a key gets one: it is safe, but a repeat of it is a new order. */
function commandIdOf(header: string | string[] | undefined): string {
  if (header === undefined) return randomUUID();
  if (typeof header !== 'string' || !UUID.test(header)) {
    throw invalid('Idempotency-Key', 'La clave de la orden debe ser un UUID, por ejemplo 6f9619ff-8b86-4d01-b42d-00cf4fc964ff.');
  }
  return header.toLowerCase();
}

function invalid(field: string, message: string): ProblemException {
  return new ProblemException({ status: 400, title: 'La orden tiene errores', detail: message, errors: [{ field, message }] });
}
