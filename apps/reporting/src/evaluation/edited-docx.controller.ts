import { Controller, HttpCode, Inject, Post, Query, Req } from '@nestjs/common';
import { ApiConsumes, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { buildEvaluationReport, mergeBack, readBackDocxApart, type TakenBack } from '@quipu/evaluation';
import { NarrativeDrafts } from '@quipu/evaluation/storage';
import { RuledQuestionDto } from '@quipu/planning/questions';
import { CurrentActor, EntityParam, type Identity } from '@quipu/platform';
import type { FastifyRequest } from 'fastify';
import { Contradictions } from '../contradictions/contradictions.js';
import { DOCX, readDocument } from '../contradictions/file-body.js';
import { Protected } from '../lifecycle/protected.decorator.js';
import { EvaluationReports } from './evaluation-reports.js';

@ApiTags('informes: borrador')
@Controller('v1/:entity/reports/draft')
export class EditedDocxController {
  constructor(
    @Inject(EvaluationReports) private readonly reports: EvaluationReports,
    @Inject(Contradictions) private readonly contradictions: Contradictions,
    @Inject(NarrativeDrafts) private readonly drafts: NarrativeDrafts,
  ) {}

  @Post('docx')
  @HttpCode(200)
  @Protected('save-draft')
  @ApiConsumes(DOCX)
  @ApiOperation({ operationId: 'take-back-docx', summary: 'Recibe el DOCX editado: lo escrito en él pasa al borrador, salvo donde también se escribió aquí; las cifras alteradas se señalan y no se toman' })
  @ApiOkResponse({ description: 'Lugares cuyo texto cambió y quedó en el borrador, lugares escritos en los dos lados (con ambos textos, sin tomar), cifras alteradas, lo que falta y lo escrito donde no se lee' })
  async takeBack(@EntityParam() entity: string, @Query() question: RuledQuestionDto, @Req() request: FastifyRequest, @CurrentActor() { account }: Identity): Promise<TakenBack> {
    const input = await this.contradictions.withDraft(await this.reports.inputOf(entity, question));
    const { narrative, ...rest } = await readBackDocxApart(await readDocument(request), buildEvaluationReport(input));
    const plan = input.nodes.find(({ kind }) => kind === 'plan')!.code;
    const { taken, writtenTwice } = mergeBack(narrative, input.narratives ?? {});
    await this.drafts.save(entity, plan, input.period, taken, account);
    return { accepted: Object.keys(taken), writtenTwice, ...rest };
  }
}
