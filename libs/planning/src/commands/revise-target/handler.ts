import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { OrderOf } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { PlanningDesk } from '../planning-desk.js';
import type { ReviseTargetDto } from './dto.js';

export class ReviseTargetOrder extends OrderOf<ReviseTargetDto> {}

@CommandHandler(ReviseTargetOrder)
export class ReviseTargetHandler implements ICommandHandler<ReviseTargetOrder, Receipt> {
  constructor(private readonly desk: PlanningDesk) {}

  execute({ order, body }: ReviseTargetOrder): Promise<Receipt> {
    const { validAt, reason, documents, ...fields } = body;
    const command = { kind: 'revise-target' as const, ...fields };
    return this.desk.decideOnIndicator(order, command, { validAt, reason, documents });
  }
}
