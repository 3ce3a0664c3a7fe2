import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CommandOrder, type Order } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { SnoozeAlertDto } from './dto.js';
import { SnoozeAlertOrder } from './handler.js';

@ApiTags('alertas')
@Controller('v1/:entity/commands')
export class SnoozeAlertController {
  constructor(private readonly bus: CommandBus) {}

  @CommandEndpoint('snooze-alert', 'Pospone una alerta hasta un día, con motivo')
  snoozeAlert(@CommandOrder() order: Order, @Body() body: SnoozeAlertDto): Promise<Receipt> {
    return this.bus.execute(new SnoozeAlertOrder(order, body));
  }
}
