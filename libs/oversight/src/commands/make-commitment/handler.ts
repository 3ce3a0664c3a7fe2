import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { OrderOf } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { lastDayOf } from '@quipu/planning';
import { gapOf, ownerOf } from '../commitment.dto.js';
import { OversightDesk } from '../oversight-desk.js';
import type { MakeCommitmentDto } from './dto.js';

export class MakeCommitmentOrder extends OrderOf<MakeCommitmentDto> {}

@CommandHandler(MakeCommitmentOrder)
export class MakeCommitmentHandler implements ICommandHandler<MakeCommitmentOrder, Receipt> {
  constructor(private readonly desk: OversightDesk) {}

  execute({ order, body }: MakeCommitmentOrder): Promise<Receipt> {
    const { validAt, reason, documents, ...fields } = body;
    const { gap, owner, support = [], ...rest } = fields;
    const command = { kind: 'make-commitment' as const, ...rest, gap: gapOf(gap), owner: ownerOf(owner), support, periodEnd: lastDayOf(rest.period) };
    return this.desk.decideOnCommitment(order, command, { validAt, reason, documents });
  }
}
