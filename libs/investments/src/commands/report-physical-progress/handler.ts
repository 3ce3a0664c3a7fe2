import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { OrderOf } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { InvestmentsDesk } from '../investments-desk.js';
import type { ReportPhysicalProgressDto } from './dto.js';

export class ReportPhysicalProgressOrder extends OrderOf<ReportPhysicalProgressDto> {}

@CommandHandler(ReportPhysicalProgressOrder)
export class ReportPhysicalProgressHandler implements ICommandHandler<ReportPhysicalProgressOrder, Receipt> {
  constructor(private readonly desk: InvestmentsDesk) {}

  execute({ order, body }: ReportPhysicalProgressOrder): Promise<Receipt> {
    return this.desk.record(order, { kind: 'report-physical-progress', ...body }, body.day);
  }
}
