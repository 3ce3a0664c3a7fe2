import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CommandOrder, type Order } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { DismissFindingDto } from './dto.js';
import { DismissFindingOrder } from './handler.js';

@ApiTags('hallazgos')
@Controller('v1/:entity/commands')
export class DismissFindingController {
  constructor(private readonly bus: CommandBus) {}

  @CommandEndpoint('dismiss-finding', 'Descarta un hallazgo, con motivo')
  dismissFinding(@CommandOrder() order: Order, @Body() body: DismissFindingDto): Promise<Receipt> {
    return this.bus.execute(new DismissFindingOrder(order, body));
  }
}
