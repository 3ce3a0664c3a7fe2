import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { OrderOf } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { OperationsDesk } from '../operations-desk.js';
import type { ReturnExecutionDto } from './dto.js';

export class ReturnExecutionOrder extends OrderOf<ReturnExecutionDto> {}

@CommandHandler(ReturnExecutionOrder)
export class ReturnExecutionHandler implements ICommandHandler<ReturnExecutionOrder, Receipt> {
  constructor(private readonly desk: OperationsDesk) {}

  execute({ order, body }: ReturnExecutionOrder): Promise<Receipt> {
    const { validAt, reason, documents, ...fields } = body;
    const command = { kind: 'return-execution' as const, ...fields, months: body.months.map(({ month }) => month) };
    return this.desk.decideOnActivity(order, command, { validAt, reason, documents });
  }
}
