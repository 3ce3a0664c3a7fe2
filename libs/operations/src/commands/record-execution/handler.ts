import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { OrderOf } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { lastDayOfMonth } from '../../domain/month.js';
import { OperationsDesk } from '../operations-desk.js';
import type { RecordExecutionDto } from './dto.js';

export class RecordExecutionOrder extends OrderOf<RecordExecutionDto> {}

@CommandHandler(RecordExecutionOrder)
export class RecordExecutionHandler implements ICommandHandler<RecordExecutionOrder, Receipt> {
  constructor(private readonly desk: OperationsDesk) {}

  execute({ order, body }: RecordExecutionOrder): Promise<Receipt> {
    const { validAt, reason, documents, ...fields } = body;
    const command = { kind: 'record-execution' as const, ...fields, months: body.months.map(({ financial = null, ...month }) => ({ ...month, financial })) };
    return this.desk.decideOnActivity(order, command, { validAt, reason, documents }, lastDayOfMonth(body.year, Math.max(...body.months.map(({ month }) => month))));
  }
}
