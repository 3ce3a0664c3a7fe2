import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { OrderOf } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { OversightDesk } from '../oversight-desk.js';
import type { ChangeCommitmentStateDto } from './dto.js';

export class ChangeCommitmentStateOrder extends OrderOf<ChangeCommitmentStateDto> {}

@CommandHandler(ChangeCommitmentStateOrder)
export class ChangeCommitmentStateHandler implements ICommandHandler<ChangeCommitmentStateOrder, Receipt> {
  constructor(private readonly desk: OversightDesk) {}

  execute({ order, body }: ChangeCommitmentStateOrder): Promise<Receipt> {
    const { validAt, reason, documents, ...fields } = body;
    const brings = { reason: reason !== undefined, documents: documents?.length ?? 0 };
    const command = { kind: 'change-commitment-state' as const, ...fields, brings };
    return this.desk.decideOnCommitment(order, command, { validAt, reason, documents });
  }
}
