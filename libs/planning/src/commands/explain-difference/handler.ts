import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { OrderOf } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { PlanningDesk } from '../planning-desk.js';
import type { ExplainDifferenceDto } from './dto.js';

export class ExplainDifferenceOrder extends OrderOf<ExplainDifferenceDto> {}

@CommandHandler(ExplainDifferenceOrder)
export class ExplainDifferenceHandler implements ICommandHandler<ExplainDifferenceOrder, Receipt> {
  constructor(private readonly desk: PlanningDesk) {}

  execute({ order, body }: ExplainDifferenceOrder): Promise<Receipt> {
    const { validAt, reason, documents, ...fields } = body;
    const command = { kind: 'explain-difference' as const, ...fields };
    return this.desk.decideOnIndicator(order, command, { validAt, reason, documents });
  }
}
