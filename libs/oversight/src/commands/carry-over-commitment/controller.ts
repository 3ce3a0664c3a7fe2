import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CommandOrder, type Order } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { CarryOverCommitmentDto } from './dto.js';
import { CarryOverCommitmentOrder } from './handler.js';

@ApiTags('compromisos')
@Controller('v1/:entity/commands')
export class CarryOverCommitmentController {
  constructor(private readonly bus: CommandBus) {}

  @CommandEndpoint('carry-over-commitment', 'Pasa un compromiso al informe siguiente, en el estado en que está')
  carryOverCommitment(@CommandOrder() order: Order, @Body() body: CarryOverCommitmentDto): Promise<Receipt> {
    return this.bus.execute(new CarryOverCommitmentOrder(order, body));
  }
}
