import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { OrderOf } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { OperationsDesk } from '../operations-desk.js';
import type { ProgramActivityDto } from './dto.js';

export class ProgramActivityOrder extends OrderOf<ProgramActivityDto> {}

@CommandHandler(ProgramActivityOrder)
export class ProgramActivityHandler implements ICommandHandler<ProgramActivityOrder, Receipt> {
  constructor(private readonly desk: OperationsDesk) {}

  execute({ order, body }: ProgramActivityOrder): Promise<Receipt> {
    const { validAt, reason, documents, ...fields } = body;
    const command = { kind: 'program-activity' as const, ...fields, months: body.months.map(({ financial = null, ...month }) => ({ ...month, financial })) };
    return this.desk.decideOnActivity(order, command, { validAt, reason, documents });
  }
}
