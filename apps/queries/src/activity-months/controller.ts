import { Controller, Inject, Query } from '@nestjs/common';
import { findActivityMonths } from '@quipu/operations/read';
import { EntityParam } from '@quipu/platform';
import { EntityQuestions } from '@quipu/querying';
import { TableEndpoint } from '../table-endpoint.decorator.js';
import { MonthsQuestionDto } from './question.dto.js';

@Controller('v1/:entity')
export class ActivityMonthsController {
  constructor(@Inject(EntityQuestions) private readonly questions: EntityQuestions) {}

  @TableEndpoint('activity-months', 'Mes a mes: lo programado, lo ejecutado y su plazo')
  activityMonths(@EntityParam() entity: string, @Query() question: MonthsQuestionDto) {
    const { activity, year } = question;
    return this.questions.rows(entity, question, (db, scope) => findActivityMonths(db, { ...scope, activity, year }));
  }
}
