import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { OrderOf } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { OversightDesk } from '../oversight-desk.js';
import type { MoveDueDateDto } from './dto.js';

export class MoveDueDateOrder extends OrderOf<MoveDueDateDto> {}

@CommandHandler(MoveDueDateOrder)
export class MoveDueDateHandler implements ICommandHandler<MoveDueDateOrder, Receipt> {
  constructor(private readonly desk: OversightDesk) {}

  execute({ order, body }: MoveDueDateOrder): Promise<Receipt> {
    const { validAt, reason, documents, ...fields } = body;
    const command = { kind: 'move-due-date' as const, ...fields };
    return this.desk.decideOnCommitment(order, command, { validAt, reason, documents });
  }
}
