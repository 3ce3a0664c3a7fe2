import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CommandOrder, type Order } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { DeactivateActivityDto } from './dto.js';
import { DeactivateActivityOrder } from './handler.js';

@ApiTags('plan operativo')
@Controller('v1/:entity/commands')
export class DeactivateActivityController {
  constructor(private readonly bus: CommandBus) {}

  @CommandEndpoint('deactivate-activity', 'Desactiva una actividad desde un año, con motivo y documento')
  deactivateActivity(@CommandOrder() order: Order, @Body() body: DeactivateActivityDto): Promise<Receipt> {
    return this.bus.execute(new DeactivateActivityOrder(order, body));
  }
}
