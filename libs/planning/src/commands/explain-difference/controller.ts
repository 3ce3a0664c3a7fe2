import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CommandOrder, type Order } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { ExplainDifferenceDto } from './dto.js';
import { ExplainDifferenceOrder } from './handler.js';

@ApiTags('planeamiento')
@Controller('v1/:entity/commands')
export class ExplainDifferenceController {
  constructor(private readonly bus: CommandBus) {}

  @CommandEndpoint('explain-difference', 'Explica por qué lo reportado difiere de lo recalculado')
  explainDifference(@CommandOrder() order: Order, @Body() body: ExplainDifferenceDto): Promise<Receipt> {
    return this.bus.execute(new ExplainDifferenceOrder(order, body));
  }
}
