import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type AuthenticatedRequest, ProblemException } from '@quipu/platform';
import { COMMAND_NAME } from './command-name.js';
import { mayTheRole, PERMISSIONS, type Permissions } from './permissions.js';

/** Lets a command through when the role may send it and the account belongs to the entity. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Inject(PERMISSIONS) private readonly permissions: Permissions,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const command = this.reflector.get<string>(COMMAND_NAME, context.getHandler());
    const { identity, params } = context.switchToHttp().getRequest<AuthenticatedRequest>();
    if (!mayTheRole(identity.role, command, this.permissions)) {
      throw forbidden(`El rol de la cuenta «${identity.account}» no permite esta orden.`);
    }
    if (identity.entity !== params.entity) {
      throw forbidden(`La cuenta «${identity.account}» es de la entidad ${identity.entity}, no de «${params.entity}».`);
    }
    return true;
  }
}

function forbidden(detail: string): ProblemException {
  return new ProblemException({ status: 403, title: 'Su cuenta no puede dar esta orden', detail });
}
