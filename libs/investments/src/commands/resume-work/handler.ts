import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { OrderOf } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { InvestmentsDesk } from '../investments-desk.js';
import type { ResumeWorkDto } from './dto.js';

export class ResumeWorkOrder extends OrderOf<ResumeWorkDto> {}

@CommandHandler(ResumeWorkOrder)
export class ResumeWorkHandler implements ICommandHandler<ResumeWorkOrder, Receipt> {
  constructor(private readonly desk: InvestmentsDesk) {}

  execute({ order, body }: ResumeWorkOrder): Promise<Receipt> {
    return this.desk.record(order, { kind: 'resume-work', ...body }, body.since);
  }
}
