import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { OrderOf } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { OperationsDesk } from '../operations-desk.js';
import type { DeactivateActivityDto } from './dto.js';

export class DeactivateActivityOrder extends OrderOf<DeactivateActivityDto> {}

@CommandHandler(DeactivateActivityOrder)
export class DeactivateActivityHandler implements ICommandHandler<DeactivateActivityOrder, Receipt> {
  constructor(private readonly desk: OperationsDesk) {}

  execute({ order, body }: DeactivateActivityOrder): Promise<Receipt> {
    const { validAt, reason, documents, ...fields } = body;
    const command = { kind: 'deactivate-activity' as const, ...fields };
    return this.desk.decideOnActivity(order, command, { validAt, reason, documents });
  }
}
