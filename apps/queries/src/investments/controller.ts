import { Controller, Inject, Query } from '@nestjs/common';
import { findInvestments } from '@quipu/investments/read';
import { EntityParam } from '@quipu/platform';
import { EntityQuestions, MomentDto } from '@quipu/querying';
import { TableEndpoint } from '../table-endpoint.decorator.js';

@Controller('v1/:entity')
export class InvestmentsController {
  constructor(@Inject(EntityQuestions) private readonly questions: EntityQuestions) {}

  @TableEndpoint('investments', 'Las inversiones de la entidad: fase, condición, impedimentos, avance y dinero')
  investments(@EntityParam() entity: string, @Query() question: MomentDto) {
    return this.questions.rows(entity, question, findInvestments);
  }
}
