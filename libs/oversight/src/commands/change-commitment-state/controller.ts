import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CommandOrder, type Order } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { ChangeCommitmentStateDto } from './dto.js';
import { ChangeCommitmentStateOrder } from './handler.js';

@ApiTags('compromisos')
@Controller('v1/:entity/commands')
export class ChangeCommitmentStateController {
  constructor(private readonly bus: CommandBus) {}

  @CommandEndpoint('change-commitment-state', 'Cambia el estado de un compromiso; con la evidencia, si se implementó')
  changeCommitmentState(@CommandOrder() order: Order, @Body() body: ChangeCommitmentStateDto): Promise<Receipt> {
    return this.bus.execute(new ChangeCommitmentStateOrder(order, body));
  }
}
