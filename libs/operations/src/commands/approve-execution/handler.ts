import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { OrderOf } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { OperationsDesk } from '../operations-desk.js';
import type { ApproveExecutionDto } from './dto.js';

export class ApproveExecutionOrder extends OrderOf<ApproveExecutionDto> {}

@CommandHandler(ApproveExecutionOrder)
export class ApproveExecutionHandler implements ICommandHandler<ApproveExecutionOrder, Receipt> {
  constructor(private readonly desk: OperationsDesk) {}

  execute({ order, body }: ApproveExecutionOrder): Promise<Receipt> {
    const { validAt, reason, documents, ...fields } = body;
    const command = { kind: 'approve-execution' as const, ...fields, months: body.months.map(({ month }) => month) };
    return this.desk.decideOnActivity(order, command, { validAt, reason, documents });
  }
}
