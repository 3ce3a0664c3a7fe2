import { applyDecorators, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';

/** `GET /v1/{entity}/reports/<file>`. @param file such as `evaluation.pdf` @param mediaType of the answer @param summary Spanish */
export function ReportEndpoint(file: string, mediaType: string, summary: string): MethodDecorator {
  return applyDecorators(
    Get(file),
    ApiTags('informes'),
    ApiOperation({ operationId: file.replace('.', '-'), summary }),
    ApiParam({ name: 'entity', description: 'Unidad ejecutora, seis cifras', example: '300711' }),
    ApiProduces(mediaType),
    ApiOkResponse({
      description: 'El informe al corte pedido. Los mismos parámetros con el mismo corte dan los mismos bytes.',
      headers: {
        'X-Quipu-Cut': { description: 'Corte del informe, que puede pedirse otra vez con recorded-until', schema: { type: 'string', example: 'position:107' } },
        ETag: { description: 'Huella SHA-256 de los bytes', schema: { type: 'string' } },
      },
    }),
  );
}
