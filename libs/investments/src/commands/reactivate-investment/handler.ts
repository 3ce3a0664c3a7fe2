import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { OrderOf } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { InvestmentsDesk } from '../investments-desk.js';
import type { ReactivateInvestmentDto } from './dto.js';

export class ReactivateInvestmentOrder extends OrderOf<ReactivateInvestmentDto> {}

@CommandHandler(ReactivateInvestmentOrder)
export class ReactivateInvestmentHandler implements ICommandHandler<ReactivateInvestmentOrder, Receipt> {
  constructor(private readonly desk: InvestmentsDesk) {}

  execute({ order, body }: ReactivateInvestmentOrder): Promise<Receipt> {
    return this.desk.record(order, { kind: 'reactivate-investment', ...body }, body.since);
  }
}
