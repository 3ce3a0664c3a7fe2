import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CommandOrder, type Order } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { CorrectExecutionDto } from './dto.js';
import { CorrectExecutionOrder } from './handler.js';

@ApiTags('plan operativo')
@Controller('v1/:entity/commands')
export class CorrectExecutionController {
  constructor(private readonly bus: CommandBus) {}

  @CommandEndpoint('correct-execution', 'Corrige la ejecución de un mes, con motivo y documento; la anterior queda en la historia')
  correctExecution(@CommandOrder() order: Order, @Body() body: CorrectExecutionDto): Promise<Receipt> {
    return this.bus.execute(new CorrectExecutionOrder(order, body));
  }
}
