import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CommandOrder, type Order } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { ReportActionProgressDto } from './dto.js';
import { ReportActionProgressOrder } from './handler.js';

@ApiTags('plan operativo')
@Controller('v1/:entity/commands')
export class ReportActionProgressController {
  constructor(private readonly bus: CommandBus) {}

  @CommandEndpoint('report-action-progress', 'Registra el avance físico de una acción tal como lo reporta un documento')
  reportActionProgress(@CommandOrder() order: Order, @Body() body: ReportActionProgressDto): Promise<Receipt> {
    return this.bus.execute(new ReportActionProgressOrder(order, body));
  }
}
