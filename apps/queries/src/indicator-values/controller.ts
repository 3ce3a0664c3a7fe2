import { Controller, Inject, Query } from '@nestjs/common';
import { EntityParam } from '@quipu/platform';
import { PeriodQuestionDto, PlanningQuestions } from '@quipu/planning/questions';
import { findIndicatorValues } from '@quipu/planning/read';
import { TableEndpoint } from '../table-endpoint.decorator.js';

@Controller('v1/:entity')
export class IndicatorValuesController {
  constructor(@Inject(PlanningQuestions) private readonly questions: PlanningQuestions) {}

  @TableEndpoint('indicator-values', 'Los valores registrados de los indicadores en un periodo')
  indicatorValues(@EntityParam() entity: string, @Query() question: PeriodQuestionDto) {
    return this.questions.ofPeriod(entity, question, async (db, scope) => ({ rows: await findIndicatorValues(db, scope) }));
  }
}
