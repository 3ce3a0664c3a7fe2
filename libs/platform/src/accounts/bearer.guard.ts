import { createParamDecorator, Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ProblemException } from '../http/problems/index.js';
import { IDENTITY_PROVIDER, type Identity, type IdentityProvider } from './identity.js';

/** A request behind `BearerGuard`. */
export interface AuthenticatedRequest extends FastifyRequest<{ Params: Record<string, string> }> {
  identity: Identity;
}

/** Lets in who carries a valid token, and leaves who it is in the request. */
@Injectable()
export class BearerGuard implements CanActivate {
  constructor(@Inject(IDENTITY_PROVIDER) private readonly identities: IdentityProvider) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<AuthenticatedRequest>();
    const token = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (!token) throw unauthenticated('Falta la credencial: envíe la cabecera Authorization: Bearer <credencial>.', 'Bearer realm="quipu"');
    const identity = await this.identities.authenticate(token);
    if (!identity) throw unauthenticated('La credencial no existe, venció o fue retirada.', 'Bearer realm="quipu", error="invalid_token"');
    request.identity = identity;
    return true;
  }
}

/** Who sent the request, behind `BearerGuard`. */
export const CurrentActor = createParamDecorator(
  (_data: unknown, context: ExecutionContext): Identity => context.switchToHttp().getRequest<AuthenticatedRequest>().identity,
);

function unauthenticated(detail: string, challenge: string): ProblemException {
  return new ProblemException({
    status: 401,
    title: 'Hace falta identificarse',
    detail,
    errors: [{ field: 'Authorization', message: detail }],
    headers: { 'WWW-Authenticate': challenge },
  });
}
