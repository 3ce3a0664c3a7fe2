import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CommandOrder, type Order } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { ProgramActivityDto } from './dto.js';
import { ProgramActivityOrder } from './handler.js';

@ApiTags('plan operativo')
@Controller('v1/:entity/commands')
export class ProgramActivityController {
  constructor(private readonly bus: CommandBus) {}

  @CommandEndpoint('program-activity', 'Programa las metas mensuales del año, físicas y financieras')
  programActivity(@CommandOrder() order: Order, @Body() body: ProgramActivityDto): Promise<Receipt> {
    return this.bus.execute(new ProgramActivityOrder(order, body));
  }
}
