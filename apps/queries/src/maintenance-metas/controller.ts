import { Controller, Inject, Query } from '@nestjs/common';
import { findMaintenanceMetas } from '@quipu/operations/read';
import { EntityParam } from '@quipu/platform';
import { EntityQuestions, MomentDto } from '@quipu/querying';
import { TableEndpoint } from '../table-endpoint.decorator.js';

@Controller('v1/:entity')
export class MaintenanceMetasController {
  constructor(@Inject(EntityQuestions) private readonly questions: EntityQuestions) {}

  @TableEndpoint('maintenance-metas', 'Las metas de mantenimiento y su estado')
  maintenanceMetas(@EntityParam() entity: string, @Query() question: MomentDto) {
    return this.questions.rows(entity, question, findMaintenanceMetas);
  }
}
