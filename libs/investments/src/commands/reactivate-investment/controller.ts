import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CommandOrder, type Order } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { ReactivateInvestmentDto } from './dto.js';
import { ReactivateInvestmentOrder } from './handler.js';

@ApiTags('inversiones')
@Controller('v1/:entity/commands')
export class ReactivateInvestmentController {
  constructor(private readonly bus: CommandBus) {}

  @CommandEndpoint('reactivate-investment', 'Reactiva una inversión desactivada, con documento')
  reactivateInvestment(@CommandOrder() order: Order, @Body() body: ReactivateInvestmentDto): Promise<Receipt> {
    return this.bus.execute(new ReactivateInvestmentOrder(order, body));
  }
}
