import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CommandOrder, type Order } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { AssignCommitmentDto } from './dto.js';
import { AssignCommitmentOrder } from './handler.js';

@ApiTags('compromisos')
@Controller('v1/:entity/commands')
export class AssignCommitmentController {
  constructor(private readonly bus: CommandBus) {}

  @CommandEndpoint('assign-commitment', 'Pasa un compromiso a otra unidad, con motivo')
  assignCommitment(@CommandOrder() order: Order, @Body() body: AssignCommitmentDto): Promise<Receipt> {
    return this.bus.execute(new AssignCommitmentOrder(order, body));
  }
}
