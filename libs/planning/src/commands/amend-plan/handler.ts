import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { OrderOf } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { PlanningDesk } from '../planning-desk.js';
import type { AmendPlanDto } from './dto.js';

export class AmendPlanOrder extends OrderOf<AmendPlanDto> {}

@CommandHandler(AmendPlanOrder)
export class AmendPlanHandler implements ICommandHandler<AmendPlanOrder, Receipt> {
  constructor(private readonly desk: PlanningDesk) {}

  execute({ order, body }: AmendPlanOrder): Promise<Receipt> {
    const { validAt, reason, documents, ...fields } = body;
    const command = { kind: 'amend-plan' as const, ...fields };
    return this.desk.decideOnPlan(order, command, { validAt, reason, documents });
  }
}
