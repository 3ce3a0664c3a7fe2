import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CommandOrder, type Order } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { DefineIndicatorDto } from './dto.js';
import { DefineIndicatorOrder } from './handler.js';

@ApiTags('planeamiento')
@Controller('v1/:entity/commands')
export class DefineIndicatorController {
  constructor(private readonly bus: CommandBus) {}

  @CommandEndpoint('define-indicator', 'Define un indicador con su línea de base y sus logros esperados')
  defineIndicator(@CommandOrder() order: Order, @Body() body: DefineIndicatorDto): Promise<Receipt> {
    return this.bus.execute(new DefineIndicatorOrder(order, body));
  }
}
