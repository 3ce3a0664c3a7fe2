import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CommandOrder, type Order } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { LinkActionsDto } from './dto.js';
import { LinkActionsOrder } from './handler.js';

@ApiTags('inversiones')
@Controller('v1/:entity/commands')
export class LinkActionsController {
  constructor(private readonly bus: CommandBus) {}

  @CommandEndpoint('link-actions', 'Vincula la inversión a otras acciones o la desvincula')
  linkActions(@CommandOrder() order: Order, @Body() body: LinkActionsDto): Promise<Receipt> {
    return this.bus.execute(new LinkActionsOrder(order, body));
  }
}
