import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { OrderOf } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { lastDayOfMonth } from '../../domain/month.js';
import { OperationsDesk } from '../operations-desk.js';
import type { CorrectExecutionDto } from './dto.js';

export class CorrectExecutionOrder extends OrderOf<CorrectExecutionDto> {}

@CommandHandler(CorrectExecutionOrder)
export class CorrectExecutionHandler implements ICommandHandler<CorrectExecutionOrder, Receipt> {
  constructor(private readonly desk: OperationsDesk) {}

  execute({ order, body }: CorrectExecutionOrder): Promise<Receipt> {
    const { validAt, reason, documents, ...fields } = body;
    const command = { kind: 'correct-execution' as const, ...fields };
    return this.desk.decideOnActivity(order, command, { validAt, reason, documents }, lastDayOfMonth(body.year, body.month));
  }
}
