import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CommandOrder, type Order } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { ReprogramActivityDto } from './dto.js';
import { ReprogramActivityOrder } from './handler.js';

@ApiTags('plan operativo')
@Controller('v1/:entity/commands')
export class ReprogramActivityController {
  constructor(private readonly bus: CommandBus) {}

  @CommandEndpoint('reprogram-activity', 'Reprograma metas mensuales, con resolución y justificación')
  reprogramActivity(@CommandOrder() order: Order, @Body() body: ReprogramActivityDto): Promise<Receipt> {
    return this.bus.execute(new ReprogramActivityOrder(order, body));
  }
}
