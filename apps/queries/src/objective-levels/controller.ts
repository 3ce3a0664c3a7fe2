import { Controller, Inject, Query } from '@nestjs/common';
import { EntityParam } from '@quipu/platform';
import { RuledQuestionDto, PlanningQuestions } from '@quipu/planning/questions';
import { findObjectiveLevels } from '@quipu/planning/read';
import { TableEndpoint } from '../table-endpoint.decorator.js';

@Controller('v1/:entity')
export class ObjectiveLevelsController {
  constructor(@Inject(PlanningQuestions) private readonly questions: PlanningQuestions) {}

  @TableEndpoint('objective-levels', 'Cuántas acciones de cada objetivo están en cada nivel, en ambas escalas')
  objectiveLevels(@EntityParam() entity: string, @Query() question: RuledQuestionDto) {
    return this.questions.underRules(entity, question, async (db, scope) => ({ rows: await findObjectiveLevels(db, scope) }));
  }
}
