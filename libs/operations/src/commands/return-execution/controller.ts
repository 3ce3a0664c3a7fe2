import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CommandOrder, type Order } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { ReturnExecutionDto } from './dto.js';
import { ReturnExecutionOrder } from './handler.js';

@ApiTags('plan operativo')
@Controller('v1/:entity/commands')
export class ReturnExecutionController {
  constructor(private readonly bus: CommandBus) {}

  @CommandEndpoint('return-execution', 'Devuelve la ejecución de uno o varios meses a la unidad, con motivo')
  returnExecution(@CommandOrder() order: Order, @Body() body: ReturnExecutionDto): Promise<Receipt> {
    return this.bus.execute(new ReturnExecutionOrder(order, body));
  }
}
