import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { OrderOf } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { OversightDesk } from '../oversight-desk.js';
import type { DismissFindingDto } from './dto.js';

export class DismissFindingOrder extends OrderOf<DismissFindingDto> {}

@CommandHandler(DismissFindingOrder)
export class DismissFindingHandler implements ICommandHandler<DismissFindingOrder, Receipt> {
  constructor(private readonly desk: OversightDesk) {}

  execute({ order, body }: DismissFindingOrder): Promise<Receipt> {
    const { validAt, reason, documents, ...fields } = body;
    const command = { kind: 'dismiss-finding' as const, ...fields };
    return this.desk.decideOnFinding(order, command, { validAt, reason, documents });
  }
}
