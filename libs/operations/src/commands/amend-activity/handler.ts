import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { OrderOf } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { OperationsDesk } from '../operations-desk.js';
import type { AmendActivityDto } from './dto.js';

export class AmendActivityOrder extends OrderOf<AmendActivityDto> {}

@CommandHandler(AmendActivityOrder)
export class AmendActivityHandler implements ICommandHandler<AmendActivityOrder, Receipt> {
  constructor(private readonly desk: OperationsDesk) {}

  execute({ order, body }: AmendActivityOrder): Promise<Receipt> {
    const { validAt, reason, documents, ...fields } = body;
    const command = { kind: 'amend-activity' as const, ...fields };
    return this.desk.decideOnActivity(order, command, { validAt, reason, documents });
  }
}
