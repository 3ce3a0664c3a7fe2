import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CommandOrder, type Order } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { RecordBudgetExecutionDto } from './dto.js';
import { RecordBudgetExecutionOrder } from './handler.js';

@ApiTags('plan operativo')
@Controller('v1/:entity/commands')
export class RecordBudgetExecutionController {
  constructor(private readonly bus: CommandBus) {}

  @CommandEndpoint('record-budget-execution', 'Registra el porcentaje de ejecución presupuestal de una actividad en un periodo')
  recordBudgetExecution(@CommandOrder() order: Order, @Body() body: RecordBudgetExecutionDto): Promise<Receipt> {
    return this.bus.execute(new RecordBudgetExecutionOrder(order, body));
  }
}
