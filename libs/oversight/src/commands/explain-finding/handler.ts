import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { OrderOf } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { OversightDesk } from '../oversight-desk.js';
import type { ExplainFindingDto } from './dto.js';

export class ExplainFindingOrder extends OrderOf<ExplainFindingDto> {}

@CommandHandler(ExplainFindingOrder)
export class ExplainFindingHandler implements ICommandHandler<ExplainFindingOrder, Receipt> {
  constructor(private readonly desk: OversightDesk) {}

  execute({ order, body }: ExplainFindingOrder): Promise<Receipt> {
    const { validAt, reason, documents, ...fields } = body;
    const command = { kind: 'explain-finding' as const, ...fields };
    return this.desk.decideOnFinding(order, command, { validAt, reason, documents });
  }
}
