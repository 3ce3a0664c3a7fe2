import { randomUUID } from 'node:crypto';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type AuthenticatedRequest, readEntity, readIdempotencyKey } from '@quipu/platform';
import type { Order } from './order.js';

/** The order of a request: entity from the path, id from `Idempotency-Key`, actor from the token. */
export const CommandOrder = createParamDecorator((_data: unknown, context: ExecutionContext): Order => {
  const { identity, params, headers, id } = context.switchToHttp().getRequest<AuthenticatedRequest>();
  const { account, office, role, acr } = identity;
  return {
    entity: readEntity(params.entity),
    commandId: commandIdOf(headers['idempotency-key']),
    correlationId: id,
    actor: { account, office, role, ...(acr === undefined ? {} : { acr }) },
    receivedAt: new Date().toISOString(),
  };
});

/** A request without a key gets one: it is safe, but a repeat of it is a new order. */
function commandIdOf(header: string | string[] | undefined): string {
  return header === undefined ? randomUUID() : readIdempotencyKey(header);
}
