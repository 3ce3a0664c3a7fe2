import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { invalidInput } from '../problems/problem.js';
import { UUID } from './uuid.js';

/** The command's id: the sender's `Idempotency-Key`, a UUID. The same key sent twice has one effect. */
export const IdempotencyKey = createParamDecorator((_data: unknown, context: ExecutionContext): string =>
  readIdempotencyKey(context.switchToHttp().getRequest<FastifyRequest>().headers['idempotency-key']),
);

export function readIdempotencyKey(header: string | string[] | undefined): string {
  if (typeof header === 'string' && UUID.test(header)) return header.toLowerCase();
  const message = header === undefined ? 'Falta la cabecera Idempotency-Key' : 'La cabecera Idempotency-Key no es un UUID';
  throw invalidInput([
    { field: 'Idempotency-Key', message: `${message}: genere un UUID por orden y repítalo si la reenvía, por ejemplo 3f8b1c52-9d0e-4c7a-8a51-0c6f2b7e9d10.` },
  ]);
}
