import { applyDecorators, SetMetadata, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiParam } from '@nestjs/swagger';
import { COMMAND_NAME, PermissionGuard } from '@quipu/commanding';
import { BearerGuard } from '@quipu/platform';

/** For who may do it, by the role × command table; leaves no record. */
export function Protected(permission: string): MethodDecorator {
  return applyDecorators(SetMetadata(COMMAND_NAME, permission), UseGuards(BearerGuard, PermissionGuard), ApiBearerAuth(), EntityInPath());
}

export const EntityInPath = () => ApiParam({ name: 'entity', description: 'Unidad ejecutora, seis cifras', example: '300711' });
