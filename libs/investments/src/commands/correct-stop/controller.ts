import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CommandOrder, type Order } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { CorrectStopDto } from './dto.js';
import { CorrectStopOrder } from './handler.js';

@ApiTags('inversiones')
@Controller('v1/:entity/commands')
export class CorrectStopController {
  constructor(private readonly bus: CommandBus) {}

  @CommandEndpoint('correct-stop', 'Rectifica la última paralización, con motivo y documento')
  correctStop(@CommandOrder() order: Order, @Body() body: CorrectStopDto): Promise<Receipt> {
    return this.bus.execute(new CorrectStopOrder(order, body));
  }
}
