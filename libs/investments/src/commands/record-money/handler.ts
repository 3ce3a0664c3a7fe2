import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { OrderOf } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { InvestmentsDesk } from '../investments-desk.js';
import type { RecordMoneyDto } from './dto.js';

export class RecordMoneyOrder extends OrderOf<RecordMoneyDto> {}

@CommandHandler(RecordMoneyOrder)
export class RecordMoneyHandler implements ICommandHandler<RecordMoneyOrder, Receipt> {
  constructor(private readonly desk: InvestmentsDesk) {}

  execute({ order, body }: RecordMoneyOrder): Promise<Receipt> {
    return this.desk.record(order, { kind: 'record-money', ...body }, body.day);
  }
}
