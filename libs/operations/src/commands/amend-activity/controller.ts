import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CommandOrder, type Order } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { AmendActivityDto } from './dto.js';
import { AmendActivityOrder } from './handler.js';

@ApiTags('plan operativo')
@Controller('v1/:entity/commands')
export class AmendActivityController {
  constructor(private readonly bus: CommandBus) {}

  @CommandEndpoint('amend-activity', 'Modifica la definición de una actividad, con motivo y documento; lo anterior queda en su historia')
  amendActivity(@CommandOrder() order: Order, @Body() body: AmendActivityDto): Promise<Receipt> {
    return this.bus.execute(new AmendActivityOrder(order, body));
  }
}
