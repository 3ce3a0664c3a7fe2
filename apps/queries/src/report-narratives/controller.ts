import { Controller, Inject, Query } from '@nestjs/common';
import { findNarrativeRows } from '@quipu/evaluation/read';
import { PeriodQuestionDto, PlanningQuestions } from '@quipu/planning/questions';
import { EntityParam } from '@quipu/platform';
import { TableEndpoint } from '../table-endpoint.decorator.js';

@Controller('v1/:entity')
export class ReportNarrativesController {
  constructor(@Inject(PlanningQuestions) private readonly questions: PlanningQuestions) {}

  @TableEndpoint('report-narratives', 'Los textos presentados para el informe de un periodo, por lugar')
  reportNarratives(@EntityParam() entity: string, @Query() question: PeriodQuestionDto) {
    return this.questions.ofPeriod(entity, question, async (db, scope) => ({ rows: await findNarrativeRows(db, scope) }));
  }
}
