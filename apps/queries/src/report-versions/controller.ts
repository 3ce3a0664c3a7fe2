import { Controller, Inject, Query } from '@nestjs/common';
import { findReportVersions } from '@quipu/evaluation/read';
import { EntityParam } from '@quipu/platform';
import { EntityQuestions, MomentDto } from '@quipu/querying';
import { TableEndpoint } from '../table-endpoint.decorator.js';

@Controller('v1/:entity')
export class ReportVersionsController {
  constructor(@Inject(EntityQuestions) private readonly questions: EntityQuestions) {}

  @TableEndpoint('report-versions', 'Las versiones congeladas de los informes de la entidad, con sus firmas y su publicación')
  reportVersions(@EntityParam() entity: string, @Query() question: MomentDto) {
    return this.questions.rows(entity, question, findReportVersions);
  }
}
