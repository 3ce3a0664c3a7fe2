import { Controller, Inject, Query } from '@nestjs/common';
import { findActivityProgress } from '@quipu/operations/read';
import { PeriodMomentDto, settlePeriod } from '@quipu/planning/questions';
import { EntityParam } from '@quipu/platform';
import { EntityQuestions } from '@quipu/querying';
import { TableEndpoint } from '../table-endpoint.decorator.js';

@Controller('v1/:entity')
export class ActivityProgressController {
  constructor(@Inject(EntityQuestions) private readonly questions: EntityQuestions) {}

  @TableEndpoint('activity-progress', 'El avance de cada actividad en un periodo: con tope y sin él')
  activityProgress(@EntityParam() entity: string, @Query() question: PeriodMomentDto) {
    const period = settlePeriod(question.period);
    return this.questions.rows(entity, question, (db, scope) => findActivityProgress(db, { ...scope, period }));
  }
}
