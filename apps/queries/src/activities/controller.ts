import { Controller, Inject, Query } from '@nestjs/common';
import { findActivities } from '@quipu/operations/read';
import { EntityParam } from '@quipu/platform';
import { EntityQuestions, MomentDto } from '@quipu/querying';
import { TableEndpoint } from '../table-endpoint.decorator.js';

@Controller('v1/:entity')
export class ActivitiesController {
  constructor(@Inject(EntityQuestions) private readonly questions: EntityQuestions) {}

  @TableEndpoint('activities', 'Las actividades del POI y su programa vigente')
  activities(@EntityParam() entity: string, @Query() question: MomentDto) {
    return this.questions.rows(entity, question, findActivities);
  }
}
