import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CommandOrder, type Order } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { DeactivateInvestmentDto } from './dto.js';
import { DeactivateInvestmentOrder } from './handler.js';

@ApiTags('inversiones')
@Controller('v1/:entity/commands')
export class DeactivateInvestmentController {
  constructor(private readonly bus: CommandBus) {}

  @CommandEndpoint('deactivate-investment', 'Desactiva la inversión, con motivo y documento')
  deactivateInvestment(@CommandOrder() order: Order, @Body() body: DeactivateInvestmentDto): Promise<Receipt> {
    return this.bus.execute(new DeactivateInvestmentOrder(order, body));
  }
}
