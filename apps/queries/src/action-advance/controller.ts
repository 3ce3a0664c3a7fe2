import { Controller, Inject, Query } from '@nestjs/common';
import { EntityParam } from '@quipu/platform';
import { RuledQuestionDto, PlanningQuestions } from '@quipu/planning/questions';
import { findActionAdvance } from '@quipu/planning/read';
import { TableEndpoint } from '../table-endpoint.decorator.js';

@Controller('v1/:entity')
export class ActionAdvanceController {
  constructor(@Inject(PlanningQuestions) private readonly questions: PlanningQuestions) {}

  @TableEndpoint('action-advance', 'El avance de cada acción: lo reportado junto a lo recalculado')
  actionAdvance(@EntityParam() entity: string, @Query() question: RuledQuestionDto) {
    return this.questions.underRules(entity, question, async (db, scope) => ({ rows: await findActionAdvance(db, scope) }));
  }
}
