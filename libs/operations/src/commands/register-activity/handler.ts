import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { OrderOf } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { OperationsDesk } from '../operations-desk.js';
import type { RegisterActivityDto } from './dto.js';

export class RegisterActivityOrder extends OrderOf<RegisterActivityDto> {}

@CommandHandler(RegisterActivityOrder)
export class RegisterActivityHandler implements ICommandHandler<RegisterActivityOrder, Receipt> {
  constructor(private readonly desk: OperationsDesk) {}

  execute({ order, body }: RegisterActivityOrder): Promise<Receipt> {
    const { validAt, reason, documents, priority = null, unitOfMeasure = null, accumulation = null, ...fields } = body;
    const command = { kind: 'register-activity' as const, ...fields, priority, unitOfMeasure, accumulation };
    return this.desk.decideOnActivity(order, command, { validAt, reason, documents });
  }
}
