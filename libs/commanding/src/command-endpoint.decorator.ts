import { applyDecorators, HttpCode, Post, SetMetadata, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiHeader, ApiOperation, ApiParam } from '@nestjs/swagger';
import { BearerGuard } from '@quipu/platform';
import { COMMAND_NAME } from './command-name.js';
import { PermissionGuard } from './permission.guard.js';
import { ReceiptDto } from './receipt.dto.js';


/**
 * One command's endpoint: `POST …/<name>`, for whom the role × command table allows, answered with a receipt.
 * @param summary Spanish, what the command does
 * @param path where it is not the name: a command whose body is a file says in its path what it is about
 */
export function CommandEndpoint(name: string, summary: string, path = name): MethodDecorator {
  return applyDecorators(
    SetMetadata(COMMAND_NAME, name),
    Post(path),
    HttpCode(201),
    UseGuards(BearerGuard, PermissionGuard),
    ApiOperation({ operationId: name, summary }),
    ApiBearerAuth(),
    ApiParam({ name: 'entity', description: 'Unidad ejecutora, seis cifras', example: '300711' }),
    ApiHeader({
      name: 'Idempotency-Key',
      description: 'UUID de la orden: la misma clave enviada otra vez no repite el efecto y recibe el mismo comprobante',
      required: false,
    }),
    ApiCreatedResponse({ type: ReceiptDto }),
  );
}
