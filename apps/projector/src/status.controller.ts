import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { ProjectionStatus } from '@quipu/projections';
import { Follower } from './follower.js';

@ApiTags('estado')
@Controller('status')
export class StatusController {
  constructor(@Inject(Follower) private readonly follower: Follower) {}

  @Get()
  @ApiOperation({ operationId: 'status', summary: 'Hasta dónde llegaron las tablas, su atraso y las entidades detenidas' })
  status(): Promise<ProjectionStatus> {
    return this.follower.status();
  }
}
