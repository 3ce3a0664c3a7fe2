import { Controller, Inject, Query } from '@nestjs/common';
import { findAlerts } from '@quipu/oversight/read';
import { EntityParam } from '@quipu/platform';
import { EntityQuestions, MomentDto } from '@quipu/querying';
import { TableEndpoint } from '../table-endpoint.decorator.js';

@Controller('v1/:entity')
export class AlertsController {
  constructor(@Inject(EntityQuestions) private readonly questions: EntityQuestions) {}

  @TableEndpoint('alerts', 'Las alertas de la entidad, con su responsable y su estado')
  alerts(@EntityParam() entity: string, @Query() question: MomentDto) {
    return this.questions.rows(entity, question, findAlerts);
  }
}
