import { createHash } from 'node:crypto';
import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { type ReportDocument, renderHtml, renderJson, renderPdfApart, reportFileName } from '@quipu/evaluation';
import { EntityParam } from '@quipu/platform';
import { PlanningQuestions, RuledQuestionDto } from '@quipu/planning/questions';
import type { FastifyReply } from 'fastify';
import { FormatOfReport } from './format.pipe.js';
import { gatherReport } from './gather-report.js';

const RENDERERS = {
  pdf: { type: 'application/pdf', render: renderPdfApart },
  html: { type: 'text/html; charset=utf-8', render: async (document: ReportDocument) => Buffer.from(renderHtml(document)) },
  json: { type: 'application/json; charset=utf-8', render: async (document: ReportDocument) => Buffer.from(renderJson(document)) },
};

export type Format = keyof typeof RENDERERS;

@ApiTags('informes')
@Controller('v1/:entity/reports')
export class EvaluationController {
  constructor(@Inject(PlanningQuestions) private readonly questions: PlanningQuestions) {}

  @Get('evaluation.:format')
  @ApiOperation({ operationId: 'evaluation-report', summary: 'El informe de evaluación de un periodo, como PDF, HTML o JSON' })
  @ApiParam({ name: 'entity', description: 'Unidad ejecutora, seis cifras', example: '300711' })
  @ApiParam({ name: 'format', enum: Object.keys(RENDERERS) })
  @ApiOkResponse({ description: 'El informe. La cabecera ETag es la SHA-256 de sus bytes y X-Quipu-Cut, la posición del corte.' })
  async evaluation(
    @EntityParam() entity: string,
    @Param('format', new FormatOfReport(Object.keys(RENDERERS))) format: Format,
    @Query() question: RuledQuestionDto,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const document = await gatherReport(this.questions, entity, question);
    const { type, render } = RENDERERS[format];
    const bytes = await render(document);
    await reply
      .header('Content-Type', type)
      .header('Content-Disposition', `inline; filename="${reportFileName(document, format)}"`)
      .header('ETag', `"${createHash('sha256').update(bytes).digest('hex')}"`)
      .header('X-Quipu-Cut', String(document.meta.cut.position))
      .send(bytes);
  }
}
