import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { OrderOf } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { InvestmentsDesk } from '../investments-desk.js';
import type { TransferInvestmentDto } from './dto.js';

export class TransferInvestmentOrder extends OrderOf<TransferInvestmentDto> {}

@CommandHandler(TransferInvestmentOrder)
export class TransferInvestmentHandler implements ICommandHandler<TransferInvestmentOrder, Receipt> {
  constructor(private readonly desk: InvestmentsDesk) {}

  execute({ order, body }: TransferInvestmentOrder): Promise<Receipt> {
    return this.desk.record(order, { kind: 'transfer-investment', ...body }, body.since);
  }
}
