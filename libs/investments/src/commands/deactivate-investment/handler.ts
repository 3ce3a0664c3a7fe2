import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { OrderOf } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { InvestmentsDesk } from '../investments-desk.js';
import type { DeactivateInvestmentDto } from './dto.js';

export class DeactivateInvestmentOrder extends OrderOf<DeactivateInvestmentDto> {}

@CommandHandler(DeactivateInvestmentOrder)
export class DeactivateInvestmentHandler implements ICommandHandler<DeactivateInvestmentOrder, Receipt> {
  constructor(private readonly desk: InvestmentsDesk) {}

  execute({ order, body }: DeactivateInvestmentOrder): Promise<Receipt> {
    return this.desk.record(order, { kind: 'deactivate-investment', ...body }, body.since);
  }
}
