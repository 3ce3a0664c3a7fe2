import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CommandOrder, type Order } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { ReportValueDto } from './dto.js';
import { ReportValueOrder } from './handler.js';

@ApiTags('planeamiento')
@Controller('v1/:entity/commands')
export class ReportValueController {
  constructor(private readonly bus: CommandBus) {}

  @CommandEndpoint('report-value', 'Registra el valor obtenido en un periodo, o «sin dato»')
  reportValue(@CommandOrder() order: Order, @Body() body: ReportValueDto): Promise<Receipt> {
    return this.bus.execute(new ReportValueOrder(order, body));
  }
}
