import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { OrderOf } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { OversightDesk } from '../oversight-desk.js';
import type { ResolveFindingDto } from './dto.js';

export class ResolveFindingOrder extends OrderOf<ResolveFindingDto> {}

@CommandHandler(ResolveFindingOrder)
export class ResolveFindingHandler implements ICommandHandler<ResolveFindingOrder, Receipt> {
  constructor(private readonly desk: OversightDesk) {}

  execute({ order, body }: ResolveFindingOrder): Promise<Receipt> {
    const { validAt, reason, documents, ...fields } = body;
    const command = { kind: 'resolve-finding' as const, ...fields };
    return this.desk.decideOnFinding(order, command, { validAt, reason, documents });
  }
}
