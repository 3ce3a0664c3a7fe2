import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CommandOrder, type Order } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { AcknowledgeAlertDto } from './dto.js';
import { AcknowledgeAlertOrder } from './handler.js';

@ApiTags('alertas')
@Controller('v1/:entity/commands')
export class AcknowledgeAlertController {
  constructor(private readonly bus: CommandBus) {}

  @CommandEndpoint('acknowledge-alert', 'Toma conocimiento de una alerta')
  acknowledgeAlert(@CommandOrder() order: Order, @Body() body: AcknowledgeAlertDto): Promise<Receipt> {
    return this.bus.execute(new AcknowledgeAlertOrder(order, body));
  }
}
