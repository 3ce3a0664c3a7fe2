import { Controller, Inject, Query } from '@nestjs/common';
import { limaDay } from '@quipu/ledger';
import { findWarnings } from '@quipu/oversight/read';
import { settlePeriod } from '@quipu/planning/questions';
import { EntityParam } from '@quipu/platform';
import { EntityQuestions } from '@quipu/querying';
import { TableEndpoint } from '../table-endpoint.decorator.js';
import { WarningsQuestionDto } from './question.dto.js';

@Controller('v1/:entity')
export class CommitmentWarningsController {
  constructor(@Inject(EntityQuestions) private readonly questions: EntityQuestions) {}

  /** Overdue is as of today, whatever the cut. */
  @TableEndpoint('commitment-warnings', 'Lo que conviene mirar en la matriz de compromisos: acciones sin recomendación, responsables distintos, plazos vencidos')
  commitmentWarnings(@EntityParam() entity: string, @Query() question: WarningsQuestionDto) {
    const period = question.period === undefined ? undefined : settlePeriod(question.period);
    const today = limaDay(new Date().toISOString());
    return this.questions.rows(entity, question, (db, scope) => findWarnings(db, scope, today, period));
  }
}
