import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { OrderOf } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { PlanningDesk } from '../planning-desk.js';
import type { DefineIndicatorDto } from './dto.js';

export class DefineIndicatorOrder extends OrderOf<DefineIndicatorDto> {}

@CommandHandler(DefineIndicatorOrder)
export class DefineIndicatorHandler implements ICommandHandler<DefineIndicatorOrder, Receipt> {
  constructor(private readonly desk: PlanningDesk) {}

  execute({ order, body }: DefineIndicatorOrder): Promise<Receipt> {
    const { validAt, reason, documents, baseline = null, ...definition } = body;
    const command = { kind: 'define-indicator' as const, ...definition, baseline };
    return this.desk.decideOnIndicator(order, command, { validAt, reason, documents });
  }
}
