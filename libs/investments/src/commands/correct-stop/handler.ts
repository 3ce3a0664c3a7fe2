import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { OrderOf } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { InvestmentsDesk } from '../investments-desk.js';
import type { CorrectStopDto } from './dto.js';

export class CorrectStopOrder extends OrderOf<CorrectStopDto> {}

@CommandHandler(CorrectStopOrder)
export class CorrectStopHandler implements ICommandHandler<CorrectStopOrder, Receipt> {
  constructor(private readonly desk: InvestmentsDesk) {}

  execute({ order, body }: CorrectStopOrder): Promise<Receipt> {
    return this.desk.record(order, { kind: 'correct-stop', ...body }, body.since);
  }
}
