import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CommandOrder, type Order } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { RaiseAlertDto } from './dto.js';
import { RaiseAlertOrder } from './handler.js';

@ApiTags('alertas')
@Controller('v1/:entity/commands')
export class RaiseAlertController {
  constructor(private readonly bus: CommandBus) {}

  @CommandEndpoint('raise-alert', 'Registra una alerta que la política de alertas deduce de las cifras')
  raiseAlert(@CommandOrder() order: Order, @Body() body: RaiseAlertDto): Promise<Receipt> {
    return this.bus.execute(new RaiseAlertOrder(order, body));
  }
}
