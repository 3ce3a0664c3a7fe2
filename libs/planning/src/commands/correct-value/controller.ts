import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CommandOrder, type Order } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { CorrectValueDto } from './dto.js';
import { CorrectValueOrder } from './handler.js';

@ApiTags('planeamiento')
@Controller('v1/:entity/commands')
export class CorrectValueController {
  constructor(private readonly bus: CommandBus) {}

  @CommandEndpoint('correct-value', 'Corrige un valor registrado, con motivo y documento; el anterior queda en la historia')
  correctValue(@CommandOrder() order: Order, @Body() body: CorrectValueDto): Promise<Receipt> {
    return this.bus.execute(new CorrectValueOrder(order, body));
  }
}
