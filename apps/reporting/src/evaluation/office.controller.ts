import { Controller, Inject, Query, Req, Res } from '@nestjs/common';
import { buildEvaluationReport, renderDocxApart, renderPoiXlsxApart, renderXlsxApart, type EvaluationInput } from '@quipu/evaluation';
import { RuledQuestionDto } from '@quipu/planning/questions';
import { EntityParam } from '@quipu/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Contradictions } from '../contradictions/contradictions.js';
import { ReviewDto } from '../contradictions/question.dto.js';
import { EvaluationReports } from './evaluation-reports.js';
import { MEDIA_TYPES, sendReport, type SentFormat } from './send-report.js';
import { ReportEndpoint } from './report-endpoint.decorator.js';

/** The report and both follow-ups as files for an office suite, each made in a process apart. */
@Controller('v1/:entity/reports')
export class OfficeController {
  constructor(
    @Inject(EvaluationReports) private readonly reports: EvaluationReports,
    @Inject(Contradictions) private readonly contradictions: Contradictions,
  ) {}

  @ReportEndpoint('evaluation.docx', MEDIA_TYPES.docx, 'Informe de evaluación para editar en Word; con draft=true, sus textos son los del borrador')
  async docx(@EntityParam() entity: string, @Query() { draft, ...question }: ReviewDto, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const submitted = await this.reports.inputOf(entity, question);
    const input = draft === 'true' ? await this.contradictions.withDraft(submitted) : submitted;
    return this.send('docx', input, await renderDocxApart(buildEvaluationReport(input)), request, reply);
  }

  @ReportEndpoint('evaluation.xlsx', MEDIA_TYPES.xlsx, 'Seguimiento del PEI en la disposición del CEPLAN')
  async xlsx(@EntityParam() entity: string, @Query() question: RuledQuestionDto, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const input = await this.reports.inputOf(entity, question);
    return this.send('xlsx', input, await renderXlsxApart(input), request, reply);
  }

  @ReportEndpoint('poi.xlsx', MEDIA_TYPES.xlsx, 'Seguimiento del POI, mes a mes, en la disposición del CEPLAN')
  async poiXlsx(@EntityParam() entity: string, @Query() question: RuledQuestionDto, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const input = await this.reports.withMonths(entity, question);
    return this.send('poi-xlsx', input, await renderPoiXlsxApart(input), request, reply);
  }

  private send(format: SentFormat, input: EvaluationInput, bytes: Buffer, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    return sendReport(request, reply, { format, document: buildEvaluationReport(input), bytes });
  }
}
