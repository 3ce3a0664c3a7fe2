import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Progress, type ProjectorStatus } from './progress.js';

@ApiTags('tablas')
@Controller('status')
export class StatusController {
  constructor(@Inject(Progress) private readonly progress: Progress) {}

  @Get()
  @ApiOperation({ operationId: 'status', summary: 'Hasta qué registro han llegado las tablas, su atraso y las entidades detenidas' })
  @ApiOkResponse({ description: 'Posición de las tablas y del último registro, atraso en registros y en segundos, entidades detenidas' })
  status(): Promise<ProjectorStatus> {
    return this.progress.status();
  }
}
