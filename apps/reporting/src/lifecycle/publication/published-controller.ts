import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import { missing, PlanQuestionDto } from '@quipu/planning/questions';
import { EntityParam } from '@quipu/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { EntityInPath } from '../protected.decorator.js';
import { FrozenFiles } from '../versions/frozen-files.js';
import { ReportVersions } from '../versions/report-versions.js';
import { sendPdf, versionName } from '../versions/send-pdf.js';
import { VersionParam } from '../versions/version-param.js';
import { type PublishedVersion, publishedVersion } from './published-version.js';

const PeriodInPath = () => ApiParam({ name: 'period', description: 'Periodo', example: '2025-S1' });
const VersionInPath = () => ApiParam({ name: 'version', description: 'Versión, desde 1', schema: { type: 'integer' } });

/** What anybody may cite: these addresses stay. */
@ApiTags('informes: publicación')
@Controller('v1/:entity/reports/published/:period')
export class PublishedController {
  constructor(
    @Inject(ReportVersions) private readonly versions: ReportVersions,
    @Inject(FrozenFiles) private readonly files: FrozenFiles,
  ) {}

  @Get()
  @EntityInPath()
  @PeriodInPath()
  @ApiOperation({ operationId: 'published-report', summary: 'Las versiones publicadas del informe de un periodo; la vigente es la última' })
  @ApiOkResponse({ description: 'De la última a la primera' })
  list(@EntityParam() entity: string, @Param('period') period: string, @Query() question: PlanQuestionDto) {
    return this.published(entity, period, question);
  }

  @Get(':version')
  @EntityInPath()
  @PeriodInPath()
  @VersionInPath()
  @ApiOperation({ operationId: 'published-version', summary: 'Una versión publicada: firmas, huellas y si otra la sustituyó' })
  @ApiOkResponse({ description: 'La versión' })
  async one(@EntityParam() entity: string, @Param('period') period: string, @VersionParam() version: number, @Query() question: PlanQuestionDto): Promise<PublishedVersion> {
    const { versions } = await this.published(entity, period, question);
    return versions.find((one) => one.version === version) ?? missing('version', `La versión ${version} del informe de ${period} no está publicada.`);
  }

  @Get(':version/report.pdf')
  @EntityInPath()
  @PeriodInPath()
  @VersionInPath()
  @ApiOperation({ operationId: 'published-pdf', summary: 'El PDF publicado, con sus firmas' })
  @ApiProduces('application/pdf')
  @ApiOkResponse()
  async pdf(
    @EntityParam() entity: string,
    @Param('period') period: string,
    @VersionParam() version: number,
    @Query() question: PlanQuestionDto,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { sha256 } = await this.one(entity, period, version, question);
    await sendPdf(request, reply, await this.files.kept(sha256, version), versionName({ entity, period, version }));
  }

  private async published(entity: string, period: string, question: PlanQuestionDto) {
    const { plan, asOf, versions } = await this.versions.of(entity, { ...question, period });
    const published = versions.flatMap((row) => publishedVersion(row) ?? []).reverse();
    if (published.length === 0) return missing('period', `El informe de ${period} todavía no está publicado.`);
    return { entity, plan, period, asOf, versions: published };
  }
}
