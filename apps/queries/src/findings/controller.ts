import { Controller, Inject, Query } from '@nestjs/common';
import { findFindings } from '@quipu/oversight/read';
import { EntityParam } from '@quipu/platform';
import { EntityQuestions, MomentDto } from '@quipu/querying';
import { TableEndpoint } from '../table-endpoint.decorator.js';

@Controller('v1/:entity')
export class FindingsController {
  constructor(@Inject(EntityQuestions) private readonly questions: EntityQuestions) {}

  @TableEndpoint('findings', 'Los hallazgos de la entidad y sus explicaciones')
  findings(@EntityParam() entity: string, @Query() question: MomentDto) {
    return this.questions.rows(entity, question, findFindings);
  }
}
