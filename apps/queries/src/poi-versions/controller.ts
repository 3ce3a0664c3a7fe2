import { Controller, Inject, Query } from '@nestjs/common';
import { findPoiVersions } from '@quipu/operations/read';
import { EntityParam } from '@quipu/platform';
import { EntityQuestions, MomentDto } from '@quipu/querying';
import { TableEndpoint } from '../table-endpoint.decorator.js';

@Controller('v1/:entity')
export class PoiVersionsController {
  constructor(@Inject(EntityQuestions) private readonly questions: EntityQuestions) {}

  @TableEndpoint('poi-versions', 'Las versiones del POI, con su resolución')
  poiVersions(@EntityParam() entity: string, @Query() question: MomentDto) {
    return this.questions.rows(entity, question, findPoiVersions);
  }
}
