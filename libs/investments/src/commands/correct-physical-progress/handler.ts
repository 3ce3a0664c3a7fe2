import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { OrderOf } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { InvestmentsDesk } from '../investments-desk.js';
import type { CorrectPhysicalProgressDto } from './dto.js';

export class CorrectPhysicalProgressOrder extends OrderOf<CorrectPhysicalProgressDto> {}

@CommandHandler(CorrectPhysicalProgressOrder)
export class CorrectPhysicalProgressHandler implements ICommandHandler<CorrectPhysicalProgressOrder, Receipt> {
  constructor(private readonly desk: InvestmentsDesk) {}

  execute({ order, body }: CorrectPhysicalProgressOrder): Promise<Receipt> {
    return this.desk.record(order, { kind: 'correct-physical-progress', ...body }, body.day);
  }
}
