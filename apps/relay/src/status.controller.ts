import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Progress, type SenderStatus } from './progress.js';

@ApiTags('envío')
@Controller('status')
export class StatusController {
  constructor(@Inject(Progress) private readonly progress: Progress) {}

  @Get()
  @ApiOperation({ operationId: 'status', summary: 'Hasta qué registro se ha enviado a Kafka y con qué atraso' })
  @ApiOkResponse({ description: 'Posición de lo enviado y del último registro, atraso en registros y en segundos' })
  status(): Promise<SenderStatus> {
    return this.progress.status();
  }
}
