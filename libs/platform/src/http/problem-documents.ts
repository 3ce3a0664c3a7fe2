import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiResponse } from '@nestjs/swagger';

class FieldProblemSchema {
  @ApiProperty({ example: 'documents[0].sha256' })
  field!: string;

  @ApiProperty({ example: 'Valor: falta; se espera un número escrito como texto.' })
  message!: string;
}

class ProblemSchema {
  @ApiProperty({ example: 'about:blank' })
  type!: string;

  @ApiProperty({ example: 'Los datos enviados no son válidos' })
  title!: string;

  @ApiProperty({ example: 400 })
  status!: number;

  @ApiProperty({ required: false })
  detail?: string;

  @ApiProperty({ example: 'urn:uuid:3f8b1c52-9d0e-4c7a-8a51-0c6f2b7e9d10' })
  instance!: string;

  @ApiProperty({ type: [FieldProblemSchema] })
  errors!: FieldProblemSchema[];
}

const MEANING: Record<number, string> = {
  400: 'Los datos enviados no son válidos; «errors» nombra cada campo.',
  401: 'Falta la credencial, o ya no vale.',
  403: 'La cuenta no puede hacer esto.',
  404: 'No existe.',
  409: 'Otra orden llegó antes, o la clave ya se usó con otro contenido.',
  422: 'La orden contradice lo que ya está registrado.',
  503: 'La base de datos no está disponible; repita la petición.',
};

/** Says in the API's document which problems (RFC 9457) an operation may answer with. */
export function ApiProblems(...statuses: number[]): MethodDecorator & ClassDecorator {
  return applyDecorators(
    ...statuses.map((status) => ApiResponse({ status, description: MEANING[status] ?? 'Problema.', type: ProblemSchema })),
  );
}
