import { Controller, Inject, Query } from '@nestjs/common';
import { EntityParam } from '@quipu/platform';
import { PlanQuestionDto, PlanningQuestions } from '@quipu/planning/questions';
import { findPlanTree } from '@quipu/planning/read';
import { TableEndpoint } from '../table-endpoint.decorator.js';

@Controller('v1/:entity')
export class PlanTreeController {
  constructor(@Inject(PlanningQuestions) private readonly questions: PlanningQuestions) {}

  @TableEndpoint('plan-tree', 'El plan como árbol: objetivos, acciones, indicadores y unidades')
  planTree(@EntityParam() entity: string, @Query() question: PlanQuestionDto) {
    return this.questions.ofPlan(entity, question, async (db, scope) => ({ rows: await findPlanTree(db, scope) }));
  }
}
