import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { OrderOf } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { InvestmentsDesk } from '../investments-desk.js';
import type { RegisterInvestmentDto } from './dto.js';

export class RegisterInvestmentOrder extends OrderOf<RegisterInvestmentDto> {}

@CommandHandler(RegisterInvestmentOrder)
export class RegisterInvestmentHandler implements ICommandHandler<RegisterInvestmentOrder, Receipt> {
  constructor(private readonly desk: InvestmentsDesk) {}

  execute({ order, body }: RegisterInvestmentOrder): Promise<Receipt> {
    return this.desk.record(order, { kind: 'register-investment', ...body }, body.since);
  }
}
