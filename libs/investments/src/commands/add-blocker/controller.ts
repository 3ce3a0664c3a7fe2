import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CommandOrder, type Order } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { AddBlockerDto } from './dto.js';
import { AddBlockerOrder } from './handler.js';

@ApiTags('inversiones')
@Controller('v1/:entity/commands')
export class AddBlockerController {
  constructor(private readonly bus: CommandBus) {}

  @CommandEndpoint('add-blocker', 'Registra un impedimento: autorización, terreno, contratación o presupuesto pendiente')
  addBlocker(@CommandOrder() order: Order, @Body() body: AddBlockerDto): Promise<Receipt> {
    return this.bus.execute(new AddBlockerOrder(order, body));
  }
}
