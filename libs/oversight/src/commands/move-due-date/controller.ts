import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CommandOrder, type Order } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { MoveDueDateDto } from './dto.js';
import { MoveDueDateOrder } from './handler.js';

@ApiTags('compromisos')
@Controller('v1/:entity/commands')
export class MoveDueDateController {
  constructor(private readonly bus: CommandBus) {}

  @CommandEndpoint('move-due-date', 'Mueve la fecha de un compromiso, con motivo; la primera se conserva')
  moveDueDate(@CommandOrder() order: Order, @Body() body: MoveDueDateDto): Promise<Receipt> {
    return this.bus.execute(new MoveDueDateOrder(order, body));
  }
}
