import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { UUID } from './uuid.js';

/** The sender's `X-Correlation-Id` when it is a UUID, else a new one: ties its orders together in log and history. */
export function correlationOf({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const sent = headers['x-correlation-id'];
  return typeof sent === 'string' && UUID.test(sent) ? sent.toLowerCase() : randomUUID();
}

export const CorrelationId = createParamDecorator(
  (_data: unknown, context: ExecutionContext): string => context.switchToHttp().getRequest<FastifyRequest>().id,
);
