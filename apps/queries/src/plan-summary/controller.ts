import { Controller, Inject, Query } from '@nestjs/common';
import { EntityParam } from '@quipu/platform';
import { missing, PlanningQuestions, RuledQuestionDto } from '@quipu/planning/questions';
import { findPlanSummary } from '@quipu/planning/read';
import { TableEndpoint } from '../table-endpoint.decorator.js';

@Controller('v1/:entity')
export class PlanSummaryController {
  constructor(@Inject(PlanningQuestions) private readonly questions: PlanningQuestions) {}

  @TableEndpoint('plan-summary', 'Promedios, alternativas y conteos del plan, en ambas escalas')
  planSummary(@EntityParam() entity: string, @Query() question: RuledQuestionDto) {
    return this.questions.underRules(entity, question, async (db, scope) => ({
      summary: (await findPlanSummary(db, scope)) ?? missing('period', `Todavía no hay valores registrados de ${scope.period} a este corte.`),
    }));
  }
}
