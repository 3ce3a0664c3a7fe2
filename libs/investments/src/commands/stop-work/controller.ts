import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CommandOrder, type Order } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { StopWorkDto } from './dto.js';
import { StopWorkOrder } from './handler.js';

@ApiTags('inversiones')
@Controller('v1/:entity/commands')
export class StopWorkController {
  constructor(private readonly bus: CommandBus) {}

  @CommandEndpoint('stop-work', 'Registra una paralización: causa, desde cuándo, norma, artículo y documento')
  stopWork(@CommandOrder() order: Order, @Body() body: StopWorkDto): Promise<Receipt> {
    return this.bus.execute(new StopWorkOrder(order, body));
  }
}
