import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CommandOrder, type Order } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { RecordMoneyDto } from './dto.js';
import { RecordMoneyOrder } from './handler.js';

@ApiTags('inversiones')
@Controller('v1/:entity/commands')
export class RecordMoneyController {
  constructor(private readonly bus: CommandBus) {}

  @CommandEndpoint('record-money', 'Registra el dinero de un año: PIA, PIM, certificado, comprometido, devengado, girado, o un avance financiero reportado con su denominador')
  recordMoney(@CommandOrder() order: Order, @Body() body: RecordMoneyDto): Promise<Receipt> {
    return this.bus.execute(new RecordMoneyOrder(order, body));
  }
}
