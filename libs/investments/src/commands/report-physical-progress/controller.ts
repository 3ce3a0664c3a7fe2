import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CommandOrder, type Order } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { ReportPhysicalProgressDto } from './dto.js';
import { ReportPhysicalProgressOrder } from './handler.js';

@ApiTags('inversiones')
@Controller('v1/:entity/commands')
export class ReportPhysicalProgressController {
  constructor(private readonly bus: CommandBus) {}

  @CommandEndpoint('report-physical-progress', 'Registra el avance físico acumulado a una fecha')
  reportPhysicalProgress(@CommandOrder() order: Order, @Body() body: ReportPhysicalProgressDto): Promise<Receipt> {
    return this.bus.execute(new ReportPhysicalProgressOrder(order, body));
  }
}
