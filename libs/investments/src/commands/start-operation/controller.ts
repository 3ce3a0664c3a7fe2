import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CommandOrder, type Order } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { StartOperationDto } from './dto.js';
import { StartOperationOrder } from './handler.js';

@ApiTags('inversiones')
@Controller('v1/:entity/commands')
export class StartOperationController {
  constructor(private readonly bus: CommandBus) {}

  @CommandEndpoint('start-operation', 'Registra la puesta en funcionamiento')
  startOperation(@CommandOrder() order: Order, @Body() body: StartOperationDto): Promise<Receipt> {
    return this.bus.execute(new StartOperationOrder(order, body));
  }
}
