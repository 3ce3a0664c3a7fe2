import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CommandOrder, type Order } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { CorrectPhysicalProgressDto } from './dto.js';
import { CorrectPhysicalProgressOrder } from './handler.js';

@ApiTags('inversiones')
@Controller('v1/:entity/commands')
export class CorrectPhysicalProgressController {
  constructor(private readonly bus: CommandBus) {}

  @CommandEndpoint('correct-physical-progress', 'Corrige un avance físico registrado, con motivo y documento')
  correctPhysicalProgress(@CommandOrder() order: Order, @Body() body: CorrectPhysicalProgressDto): Promise<Receipt> {
    return this.bus.execute(new CorrectPhysicalProgressOrder(order, body));
  }
}
