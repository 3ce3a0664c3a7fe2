import { Controller, Inject, Query } from '@nestjs/common';
import { findPoiSummary } from '@quipu/operations/read';
import { PeriodMomentDto, settlePeriod } from '@quipu/planning/questions';
import { EntityParam } from '@quipu/platform';
import { EntityQuestions } from '@quipu/querying';
import { TableEndpoint } from '../table-endpoint.decorator.js';

@Controller('v1/:entity')
export class PoiSummaryController {
  constructor(@Inject(EntityQuestions) private readonly questions: EntityQuestions) {}

  /** One row, or none while no activity is reported in the period. */
  @TableEndpoint('poi-summary', 'El avance físico total del POI en un periodo')
  poiSummary(@EntityParam() entity: string, @Query() question: PeriodMomentDto) {
    const period = settlePeriod(question.period);
    return this.questions.rows(entity, question, async (db, scope) => {
      const summary = await findPoiSummary(db, { ...scope, period });
      return summary ? [summary] : [];
    });
  }
}
