import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { OrderOf } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { PlanningDesk } from '../planning-desk.js';
import type { RegisterPlanDto } from './dto.js';

export class RegisterPlanOrder extends OrderOf<RegisterPlanDto> {}

@CommandHandler(RegisterPlanOrder)
export class RegisterPlanHandler implements ICommandHandler<RegisterPlanOrder, Receipt> {
  constructor(private readonly desk: PlanningDesk) {}

  execute({ order, body }: RegisterPlanOrder): Promise<Receipt> {
    const { validAt, reason, documents, ...fields } = body;
    const command = { kind: 'register-plan' as const, ...fields };
    return this.desk.decideOnPlan(order, command, { validAt, reason, documents }, `${body.startYear}-01-01`);
  }
}
