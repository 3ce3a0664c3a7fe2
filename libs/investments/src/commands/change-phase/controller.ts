import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CommandOrder, type Order } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { ChangePhaseDto } from './dto.js';
import { ChangePhaseOrder } from './handler.js';

@ApiTags('inversiones')
@Controller('v1/:entity/commands')
export class ChangePhaseController {
  constructor(private readonly bus: CommandBus) {}

  @CommandEndpoint('change-phase', 'Pasa la inversión a la fase siguiente, hasta su liquidación y cierre')
  changePhase(@CommandOrder() order: Order, @Body() body: ChangePhaseDto): Promise<Receipt> {
    return this.bus.execute(new ChangePhaseOrder(order, body));
  }
}
