import { Controller, Inject, Query } from '@nestjs/common';
import { EntityParam } from '@quipu/platform';
import { RuledQuestionDto, PlanningQuestions } from '@quipu/planning/questions';
import { findDifferences } from '@quipu/planning/read';
import { TableEndpoint } from '../table-endpoint.decorator.js';

@Controller('v1/:entity')
export class DifferencesController {
  constructor(@Inject(PlanningQuestions) private readonly questions: PlanningQuestions) {}

  @TableEndpoint('differences', 'Los indicadores cuyo avance impreso no coincide con el recalculado')
  differences(@EntityParam() entity: string, @Query() question: RuledQuestionDto) {
    return this.questions.underRules(entity, question, async (db, scope) => ({ rows: await findDifferences(db, scope) }));
  }
}
