import { Controller, Inject, Query } from '@nestjs/common';
import { findActivityMonths } from '@quipu/operations/read';
import { EntityParam } from '@quipu/platform';
import { EntityQuestions, MomentDto } from '@quipu/querying';
import { TableEndpoint } from '../table-endpoint.decorator.js';

@Controller('v1/:entity')
export class ActivityMonthsController {
  constructor(@Inject(EntityQuestions) private readonly questions: EntityQuestions) {}

  @TableEndpoint('activity-months', 'Mes a mes: lo programado, lo ejecutado y su plazo')
  activityMonths(@EntityParam() entity: string, @Query() question: MomentDto) {
    return this.questions.rows(entity, question, findActivityMonths);
  }
}
