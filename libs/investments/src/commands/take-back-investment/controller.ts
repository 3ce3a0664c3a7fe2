import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CommandOrder, type Order } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { TakeBackInvestmentDto } from './dto.js';
import { TakeBackInvestmentOrder } from './handler.js';

@ApiTags('inversiones')
@Controller('v1/:entity/commands')
export class TakeBackInvestmentController {
  constructor(private readonly bus: CommandBus) {}

  @CommandEndpoint('take-back-investment', 'Registra que la inversión vuelve a cargo de la entidad')
  takeBackInvestment(@CommandOrder() order: Order, @Body() body: TakeBackInvestmentDto): Promise<Receipt> {
    return this.bus.execute(new TakeBackInvestmentOrder(order, body));
  }
}
