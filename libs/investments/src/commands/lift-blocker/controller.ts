import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CommandOrder, type Order } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { LiftBlockerDto } from './dto.js';
import { LiftBlockerOrder } from './handler.js';

@ApiTags('inversiones')
@Controller('v1/:entity/commands')
export class LiftBlockerController {
  constructor(private readonly bus: CommandBus) {}

  @CommandEndpoint('lift-blocker', 'Levanta un impedimento, con documento')
  liftBlocker(@CommandOrder() order: Order, @Body() body: LiftBlockerDto): Promise<Receipt> {
    return this.bus.execute(new LiftBlockerOrder(order, body));
  }
}
