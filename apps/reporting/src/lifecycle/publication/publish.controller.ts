import { Body, Controller, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CommandOrder, type Order } from '@quipu/commanding';
import { PublishReportDto, ReportDesk } from '@quipu/evaluation/write';
import type { Receipt } from '@quipu/ledger';
import { ReportPlaces } from '../report-places.js';

@ApiTags('informes: versiones')
@Controller('v1/:entity/commands')
export class PublishReportController {
  constructor(
    @Inject(ReportDesk) private readonly desk: ReportDesk,
    @Inject(ReportPlaces) private readonly places: ReportPlaces,
  ) {}

  @CommandEndpoint('publish-report', 'Publica una versión con todas sus firmas; las publicadas antes quedan a la vista como sustituidas')
  async publish(@CommandOrder() order: Order, @Body() body: PublishReportDto): Promise<Receipt> {
    const { plan, period, version = null, ...why } = body;
    const place = await this.places.settle(order.entity, { plan, period });
    return this.desk.decide(order, { kind: 'publish-report', ...place, version }, why);
  }
}
