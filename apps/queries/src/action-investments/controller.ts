import { Controller, Inject, Query } from '@nestjs/common';
import { findActionInvestments } from '@quipu/investments/read';
import { EntityParam } from '@quipu/platform';
import { EntityQuestions, MomentDto } from '@quipu/querying';
import { TableEndpoint } from '../table-endpoint.decorator.js';

@Controller('v1/:entity')
export class ActionInvestmentsController {
  constructor(@Inject(EntityQuestions) private readonly questions: EntityQuestions) {}

  @TableEndpoint('action-investments', 'Cuántas inversiones de cada acción están en cada condición')
  actionInvestments(@EntityParam() entity: string, @Query() question: MomentDto) {
    return this.questions.rows(entity, question, findActionInvestments);
  }
}
