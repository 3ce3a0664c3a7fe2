import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { OrderOf } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { InvestmentsDesk } from '../investments-desk.js';
import type { RestateInvestmentDto } from './dto.js';

export class RestateInvestmentOrder extends OrderOf<RestateInvestmentDto> {}

@CommandHandler(RestateInvestmentOrder)
export class RestateInvestmentHandler implements ICommandHandler<RestateInvestmentOrder, Receipt> {
  constructor(private readonly desk: InvestmentsDesk) {}

  execute({ order, body }: RestateInvestmentOrder): Promise<Receipt> {
    return this.desk.record(order, { kind: 'restate-investment', ...body });
  }
}
