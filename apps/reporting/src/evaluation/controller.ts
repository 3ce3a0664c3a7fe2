import { Controller, Inject, Query, Req, Res } from '@nestjs/common';
import { renderHtml, renderJson, renderPdfApart, type ReportDocument, type ReportFormat } from '@quipu/evaluation';
import { RuledQuestionDto } from '@quipu/planning/questions';
import { EntityParam } from '@quipu/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { EvaluationReports } from './evaluation-reports.js';
import { ReportEndpoint } from './report-endpoint.decorator.js';
import { sendReport } from './send-report.js';

const RENDER: Readonly<Record<ReportFormat, (document: ReportDocument) => Buffer | Promise<Buffer>>> = {
  pdf: renderPdfApart,
  html: renderHtml,
  json: renderJson,
};

@Controller('v1/:entity/reports')
export class EvaluationController {
  constructor(@Inject(EvaluationReports) private readonly reports: EvaluationReports) {}

  @ReportEndpoint('evaluation.pdf', 'application/pdf', 'Informe de evaluación en PDF/A, con sus datos adjuntos')
  pdf(@EntityParam() entity: string, @Query() question: RuledQuestionDto, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    return this.send('pdf', entity, question, request, reply);
  }

  @ReportEndpoint('evaluation.html', 'text/html', 'Informe de evaluación como página')
  html(@EntityParam() entity: string, @Query() question: RuledQuestionDto, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    return this.send('html', entity, question, request, reply);
  }

  @ReportEndpoint('evaluation.json', 'application/json', 'Informe de evaluación como datos')
  json(@EntityParam() entity: string, @Query() question: RuledQuestionDto, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    return this.send('json', entity, question, request, reply);
  }

  private async send(format: ReportFormat, entity: string, question: RuledQuestionDto, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const document = await this.reports.of(entity, question);
    await sendReport(request, reply, { format, document, bytes: await RENDER[format](document) });
  }
}
