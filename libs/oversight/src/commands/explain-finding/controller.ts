import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CommandOrder, type Order } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { ExplainFindingDto } from './dto.js';
import { ExplainFindingOrder } from './handler.js';

@ApiTags('hallazgos')
@Controller('v1/:entity/commands')
export class ExplainFindingController {
  constructor(private readonly bus: CommandBus) {}

  @CommandEndpoint('explain-finding', 'Explica un hallazgo, y quién responde')
  explainFinding(@CommandOrder() order: Order, @Body() body: ExplainFindingDto): Promise<Receipt> {
    return this.bus.execute(new ExplainFindingOrder(order, body));
  }
}
