import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { OrderOf } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { lastDayOf } from '../../domain/period.js';
import { PlanningDesk } from '../planning-desk.js';
import type { ReportValueDto } from './dto.js';

export class ReportValueOrder extends OrderOf<ReportValueDto> {}

@CommandHandler(ReportValueOrder)
export class ReportValueHandler implements ICommandHandler<ReportValueOrder, Receipt> {
  constructor(private readonly desk: PlanningDesk) {}

  execute({ order, body }: ReportValueOrder): Promise<Receipt> {
    const { validAt, reason, documents, printedAdvance = null, ...figures } = body;
    const command = { kind: 'report-value' as const, ...figures, printedAdvance };
    return this.desk.decideOnIndicator(order, command, { validAt, reason, documents }, lastDayOf(body.period));
  }
}
