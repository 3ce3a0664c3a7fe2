import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CommandOrder, type Order } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { TransferInvestmentDto } from './dto.js';
import { TransferInvestmentOrder } from './handler.js';

@ApiTags('inversiones')
@Controller('v1/:entity/commands')
export class TransferInvestmentController {
  constructor(private readonly bus: CommandBus) {}

  @CommandEndpoint('transfer-investment', 'Registra que la inversión pasa a cargo de otra entidad, por convenio')
  transferInvestment(@CommandOrder() order: Order, @Body() body: TransferInvestmentDto): Promise<Receipt> {
    return this.bus.execute(new TransferInvestmentOrder(order, body));
  }
}
