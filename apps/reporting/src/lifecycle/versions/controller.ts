import { applyDecorators, Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import { EntityParam } from '@quipu/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ReportPlaceDto } from '../place.dto.js';
import { EntityInPath } from '../protected.decorator.js';
import { FrozenFiles } from './frozen-files.js';
import { Regeneration } from './regeneration.js';
import { ReportVersions } from './report-versions.js';
import { sendPdf, versionName } from './send-pdf.js';
import { verdictOf, type Verification } from './verdict.js';
import { VersionParam } from './version-param.js';

const VersionInPath = () => ApiParam({ name: 'version', description: 'Versión, desde 1', example: 1, schema: { type: 'integer' } });
const PdfEndpoint = (path: string, operationId: string, summary: string): MethodDecorator =>
  applyDecorators(Get(`:version/${path}`), EntityInPath(), VersionInPath(), ApiOperation({ operationId, summary }), ApiProduces('application/pdf'), ApiOkResponse());

@ApiTags('informes: versiones')
@Controller('v1/:entity/reports/versions')
export class VersionsController {
  constructor(
    @Inject(ReportVersions) private readonly versions: ReportVersions,
    @Inject(FrozenFiles) private readonly files: FrozenFiles,
    @Inject(Regeneration) private readonly regeneration: Regeneration,
  ) {}

  @Get()
  @EntityInPath()
  @ApiOperation({ operationId: 'report-versions', summary: 'Las versiones congeladas del informe: firmas, publicación y correcciones posteriores' })
  @ApiOkResponse({ description: 'De la primera a la última' })
  list(@EntityParam() entity: string, @Query() question: ReportPlaceDto) {
    return this.versions.of(entity, question);
  }

  @PdfEndpoint('report.pdf', 'frozen-report', 'El PDF tal como se congeló')
  async frozen(@EntityParam() entity: string, @VersionParam() version: number, @Query() question: ReportPlaceDto, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const row = await this.versions.one(entity, question, version);
    await sendPdf(request, reply, await this.files.frozen(row), versionName(row));
  }

  @PdfEndpoint('signed.pdf', 'signed-report', 'El PDF con las firmas puestas hasta ahora')
  async signed(@EntityParam() entity: string, @VersionParam() version: number, @Query() question: ReportPlaceDto, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const row = await this.versions.one(entity, question, version);
    await sendPdf(request, reply, await this.files.signed(row), `${versionName(row)}-firmado`);
  }

  @Get(':version/verification')
  @EntityInPath()
  @VersionInPath()
  @ApiOperation({ operationId: 'verify-report', summary: 'Genera otra vez el PDF desde lo registrado hasta su corte, y dice si coincide' })
  @ApiOkResponse({ description: 'Las huellas registradas y las que se obtienen ahora' })
  async verification(@EntityParam() entity: string, @VersionParam() version: number, @Query() question: ReportPlaceDto): Promise<Verification> {
    const row = await this.versions.one(entity, question, version);
    return verdictOf(row, await this.regeneration.of(row));
  }
}
