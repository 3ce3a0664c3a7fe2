import { applyDecorators, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';

/** One table's endpoint: `GET /v1/{entity}/<name>`. @param summary Spanish */
export function TableEndpoint(name: string, summary: string): MethodDecorator {
  return applyDecorators(
    Get(name),
    ApiTags('tablas'),
    ApiOperation({ operationId: name, summary }),
    ApiParam({ name: 'entity', description: 'Unidad ejecutora, seis cifras', example: '300711' }),
    ApiOkResponse({ description: 'La tabla al corte pedido, con la entidad, el plan, las reglas y el corte a que corresponde' }),
  );
}
