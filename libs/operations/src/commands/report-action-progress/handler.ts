import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { OrderOf } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { lastDayOf } from '@quipu/planning';
import { OperationsDesk } from '../operations-desk.js';
import type { ReportActionProgressDto } from './dto.js';

export class ReportActionProgressOrder extends OrderOf<ReportActionProgressDto> {}

@CommandHandler(ReportActionProgressOrder)
export class ReportActionProgressHandler implements ICommandHandler<ReportActionProgressOrder, Receipt> {
  constructor(private readonly desk: OperationsDesk) {}

  execute({ order, body }: ReportActionProgressOrder): Promise<Receipt> {
    const { validAt, reason, documents, terms = [], ...fields } = body;
    const command = { kind: 'report-action-progress' as const, ...fields, terms: terms.map(({ code = null, ...term }) => ({ ...term, code })) };
    return this.desk.decideOnActionProgress(order, command, { validAt, reason, documents }, lastDayOf(body.period));
  }
}
