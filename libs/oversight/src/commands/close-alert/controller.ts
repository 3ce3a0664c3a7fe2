import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CommandOrder, type Order } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { CloseAlertDto } from './dto.js';
import { CloseAlertOrder } from './handler.js';

@ApiTags('alertas')
@Controller('v1/:entity/commands')
export class CloseAlertController {
  constructor(private readonly bus: CommandBus) {}

  @CommandEndpoint('close-alert', 'Cierra una alerta con su sustento')
  closeAlert(@CommandOrder() order: Order, @Body() body: CloseAlertDto): Promise<Receipt> {
    return this.bus.execute(new CloseAlertOrder(order, body));
  }
}
