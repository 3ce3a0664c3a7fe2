import { Body, Controller, Inject, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CommandOrder, type Order } from '@quipu/commanding';
import { FreezeReportDto } from '@quipu/evaluation/write';
import type { Receipt } from '@quipu/ledger';
import type { FastifyRequest } from 'fastify';
import { PUBLIC_ADDRESS } from '../public-address.js';
import { Freezing } from './freezing.js';

@ApiTags('informes: versiones')
@Controller('v1/:entity/commands')
export class FreezeReportController {
  constructor(
    @Inject(Freezing) private readonly freezing: Freezing,
    @Inject(PUBLIC_ADDRESS) private readonly publicAddress: string | undefined,
  ) {}

  @CommandEndpoint('freeze-report', 'Congela el informe de un periodo: fija el corte, guarda el PDF oficial y registra su huella')
  freeze(@CommandOrder() order: Order, @Body() body: FreezeReportDto, @Req() request: FastifyRequest): Promise<Receipt> {
    return this.freezing.freeze(order, body, this.publicAddress ?? `${request.protocol}://${request.host}`);
  }
}
