import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CommandOrder, type Order } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { ApproveExecutionDto } from './dto.js';
import { ApproveExecutionOrder } from './handler.js';

@ApiTags('plan operativo')
@Controller('v1/:entity/commands')
export class ApproveExecutionController {
  constructor(private readonly bus: CommandBus) {}

  @CommandEndpoint('approve-execution', 'Aprueba la ejecución registrada de uno o varios meses')
  approveExecution(@CommandOrder() order: Order, @Body() body: ApproveExecutionDto): Promise<Receipt> {
    return this.bus.execute(new ApproveExecutionOrder(order, body));
  }
}
