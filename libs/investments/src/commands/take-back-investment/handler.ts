import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { OrderOf } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { InvestmentsDesk } from '../investments-desk.js';
import type { TakeBackInvestmentDto } from './dto.js';

export class TakeBackInvestmentOrder extends OrderOf<TakeBackInvestmentDto> {}

@CommandHandler(TakeBackInvestmentOrder)
export class TakeBackInvestmentHandler implements ICommandHandler<TakeBackInvestmentOrder, Receipt> {
  constructor(private readonly desk: InvestmentsDesk) {}

  execute({ order, body }: TakeBackInvestmentOrder): Promise<Receipt> {
    return this.desk.record(order, { kind: 'take-back-investment', ...body }, body.since);
  }
}
