import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CommandOrder, type Order } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { RecordMetaStateDto } from './dto.js';
import { RecordMetaStateOrder } from './handler.js';

@ApiTags('plan operativo')
@Controller('v1/:entity/commands')
export class RecordMetaStateController {
  constructor(private readonly bus: CommandBus) {}

  @CommandEndpoint('record-meta-state', 'Registra el estado de una meta de mantenimiento')
  recordMetaState(@CommandOrder() order: Order, @Body() body: RecordMetaStateDto): Promise<Receipt> {
    return this.bus.execute(new RecordMetaStateOrder(order, body));
  }
}
