import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CommandOrder, type Order } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { SettleAlertDto } from './dto.js';
import { SettleAlertOrder } from './handler.js';

@ApiTags('alertas')
@Controller('v1/:entity/commands')
export class SettleAlertController {
  constructor(private readonly bus: CommandBus) {}

  @CommandEndpoint('settle-alert', 'Cierra una alerta porque las cifras ya no la dan, y dice cuáles')
  settleAlert(@CommandOrder() order: Order, @Body() body: SettleAlertDto): Promise<Receipt> {
    return this.bus.execute(new SettleAlertOrder(order, body));
  }
}
