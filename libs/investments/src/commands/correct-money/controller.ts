import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CommandOrder, type Order } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { CorrectMoneyDto } from './dto.js';
import { CorrectMoneyOrder } from './handler.js';

@ApiTags('inversiones')
@Controller('v1/:entity/commands')
export class CorrectMoneyController {
  constructor(private readonly bus: CommandBus) {}

  @CommandEndpoint('correct-money', 'Corrige el dinero registrado de un año, con motivo y documento')
  correctMoney(@CommandOrder() order: Order, @Body() body: CorrectMoneyDto): Promise<Receipt> {
    return this.bus.execute(new CorrectMoneyOrder(order, body));
  }
}
