import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CommandOrder, type Order } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { RestateInvestmentDto } from './dto.js';
import { RestateInvestmentOrder } from './handler.js';

@ApiTags('inversiones')
@Controller('v1/:entity/commands')
export class RestateInvestmentController {
  constructor(private readonly bus: CommandBus) {}

  @CommandEndpoint('restate-investment', 'Rectifica nombre, fase o funcionamiento mal registrados, con motivo y documento')
  restateInvestment(@CommandOrder() order: Order, @Body() body: RestateInvestmentDto): Promise<Receipt> {
    return this.bus.execute(new RestateInvestmentOrder(order, body));
  }
}
