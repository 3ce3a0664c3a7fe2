import { Controller, Inject, Query } from '@nestjs/common';
import { findCommitments } from '@quipu/oversight/read';
import { EntityParam } from '@quipu/platform';
import { EntityQuestions, MomentDto } from '@quipu/querying';
import { TableEndpoint } from '../table-endpoint.decorator.js';

@Controller('v1/:entity')
export class CommitmentsController {
  constructor(@Inject(EntityQuestions) private readonly questions: EntityQuestions) {}

  @TableEndpoint('commitments', 'Los compromisos de la entidad, con su plazo primero y su estado')
  commitments(@EntityParam() entity: string, @Query() question: MomentDto) {
    return this.questions.rows(entity, question, findCommitments);
  }
}
