import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { OrderOf } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { ownerOf } from '../commitment.dto.js';
import { OversightDesk } from '../oversight-desk.js';
import type { AssignCommitmentDto } from './dto.js';

export class AssignCommitmentOrder extends OrderOf<AssignCommitmentDto> {}

@CommandHandler(AssignCommitmentOrder)
export class AssignCommitmentHandler implements ICommandHandler<AssignCommitmentOrder, Receipt> {
  constructor(private readonly desk: OversightDesk) {}

  execute({ order, body }: AssignCommitmentOrder): Promise<Receipt> {
    const { validAt, reason, documents, ...fields } = body;
    const command = { kind: 'assign-commitment' as const, ...fields, owner: ownerOf(fields.owner) };
    return this.desk.decideOnCommitment(order, command, { validAt, reason, documents });
  }
}
