import { Controller, Inject, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiParam, ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CommandOrder, type Order } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import type { FastifyRequest } from 'fastify';
import { ReportOfDto } from '../place.dto.js';
import { ReportPlaces } from '../report-places.js';
import { OrderParam, VersionParam } from '../versions/version-param.js';
import { readPdf } from './pdf-body.js';
import { Signing } from './signing.js';

@ApiTags('informes: versiones')
@Controller('v1/:entity/reports/versions/:version')
export class SignaturesController {
  constructor(
    @Inject(ReportPlaces) private readonly places: ReportPlaces,
    @Inject(Signing) private readonly signing: Signing,
  ) {}

  @CommandEndpoint('sign-report', 'Presenta el PDF firmado: el mismo archivo que se descargó, con la firma añadida', 'signatures/:order')
  @ApiParam({ name: 'version', description: 'Versión, desde 1', schema: { type: 'integer' } })
  @ApiParam({ name: 'order', description: 'Orden de la firma, desde 1', schema: { type: 'integer' } })
  @ApiConsumes('application/pdf')
  @ApiBody({ schema: { type: 'string', format: 'binary' }, description: 'PDF de hasta 20 MB' })
  async sign(
    @CommandOrder() order: Order,
    @VersionParam() version: number,
    @OrderParam() turn: number,
    @Query() question: ReportOfDto,
    @Req() request: FastifyRequest,
  ): Promise<Receipt> {
    const brought = await readPdf(request);
    return this.signing.sign(order, await this.places.settle(order.entity, question), { version, order: turn }, brought);
  }
}
