import { Controller, Inject, Query } from '@nestjs/common';
import { findActionPhysicalProgress } from '@quipu/operations/read';
import { PeriodMomentDto, settlePeriod } from '@quipu/planning/questions';
import { EntityParam } from '@quipu/platform';
import { EntityQuestions } from '@quipu/querying';
import { TableEndpoint } from '../table-endpoint.decorator.js';

@Controller('v1/:entity')
export class ActionPhysicalProgressController {
  constructor(@Inject(EntityQuestions) private readonly questions: EntityQuestions) {}

  @TableEndpoint('action-physical-progress', 'El avance físico de cada acción en un periodo: calculado y reportado')
  actionPhysicalProgress(@EntityParam() entity: string, @Query() question: PeriodMomentDto) {
    const period = settlePeriod(question.period);
    return this.questions.rows(entity, question, (db, scope) => findActionPhysicalProgress(db, { ...scope, period }));
  }
}
