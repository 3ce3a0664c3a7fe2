import { Controller, Inject, Query } from '@nestjs/common';
import { findInvestmentTimeline } from '@quipu/investments/read';
import { EntityParam } from '@quipu/platform';
import { EntityQuestions, MomentDto } from '@quipu/querying';
import { TableEndpoint } from '../table-endpoint.decorator.js';

@Controller('v1/:entity')
export class InvestmentTimelineController {
  constructor(@Inject(EntityQuestions) private readonly questions: EntityQuestions) {}

  @TableEndpoint('investment-timeline', 'Lo que pasó con cada inversión, en el orden en que se registró')
  investmentTimeline(@EntityParam() entity: string, @Query() question: MomentDto) {
    return this.questions.rows(entity, question, findInvestmentTimeline);
  }
}
