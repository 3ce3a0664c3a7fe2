import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { OrderOf } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { lastDayOf } from '@quipu/planning';
import { OperationsDesk } from '../operations-desk.js';
import type { RecordBudgetExecutionDto } from './dto.js';

export class RecordBudgetExecutionOrder extends OrderOf<RecordBudgetExecutionDto> {}

@CommandHandler(RecordBudgetExecutionOrder)
export class RecordBudgetExecutionHandler implements ICommandHandler<RecordBudgetExecutionOrder, Receipt> {
  constructor(private readonly desk: OperationsDesk) {}

  execute({ order, body }: RecordBudgetExecutionOrder): Promise<Receipt> {
    const { validAt, reason, documents, ...fields } = body;
    const command = { kind: 'record-budget-execution' as const, ...fields };
    return this.desk.decideOnActivity(order, command, { validAt, reason, documents }, lastDayOf(body.period));
  }
}
