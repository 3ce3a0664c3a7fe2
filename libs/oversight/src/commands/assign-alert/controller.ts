import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CommandOrder, type Order } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { AssignAlertDto } from './dto.js';
import { AssignAlertOrder } from './handler.js';

@ApiTags('alertas')
@Controller('v1/:entity/commands')
export class AssignAlertController {
  constructor(private readonly bus: CommandBus) {}

  @CommandEndpoint('assign-alert', 'Pasa una alerta a otra unidad, con motivo')
  assignAlert(@CommandOrder() order: Order, @Body() body: AssignAlertDto): Promise<Receipt> {
    return this.bus.execute(new AssignAlertOrder(order, body));
  }
}
