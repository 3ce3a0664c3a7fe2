import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CommandOrder, type Order } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { AmendPlanDto } from './dto.js';
import { AmendPlanOrder } from './handler.js';

@ApiTags('planeamiento')
@Controller('v1/:entity/commands')
export class AmendPlanController {
  constructor(private readonly bus: CommandBus) {}

  @CommandEndpoint('amend-plan', 'Modifica un PEI: agrega, cambia o retira, con motivo y documento')
  amendPlan(@CommandOrder() order: Order, @Body() body: AmendPlanDto): Promise<Receipt> {
    return this.bus.execute(new AmendPlanOrder(order, body));
  }
}
