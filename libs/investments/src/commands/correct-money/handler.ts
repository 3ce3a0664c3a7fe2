import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { OrderOf } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { InvestmentsDesk } from '../investments-desk.js';
import type { CorrectMoneyDto } from './dto.js';

export class CorrectMoneyOrder extends OrderOf<CorrectMoneyDto> {}

@CommandHandler(CorrectMoneyOrder)
export class CorrectMoneyHandler implements ICommandHandler<CorrectMoneyOrder, Receipt> {
  constructor(private readonly desk: InvestmentsDesk) {}

  execute({ order, body }: CorrectMoneyOrder): Promise<Receipt> {
    return this.desk.record(order, { kind: 'correct-money', ...body }, body.day);
  }
}
