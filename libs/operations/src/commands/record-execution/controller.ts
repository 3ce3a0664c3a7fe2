import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CommandOrder, type Order } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { RecordExecutionDto } from './dto.js';
import { RecordExecutionOrder } from './handler.js';

@ApiTags('plan operativo')
@Controller('v1/:entity/commands')
export class RecordExecutionController {
  constructor(private readonly bus: CommandBus) {}

  @CommandEndpoint('record-execution', 'Registra la ejecución de uno o varios meses')
  recordExecution(@CommandOrder() order: Order, @Body() body: RecordExecutionDto): Promise<Receipt> {
    return this.bus.execute(new RecordExecutionOrder(order, body));
  }
}
