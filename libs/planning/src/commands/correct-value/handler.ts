import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { OrderOf } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { lastDayOf } from '../../domain/period.js';
import { PlanningDesk } from '../planning-desk.js';
import type { CorrectValueDto } from './dto.js';

export class CorrectValueOrder extends OrderOf<CorrectValueDto> {}

@CommandHandler(CorrectValueOrder)
export class CorrectValueHandler implements ICommandHandler<CorrectValueOrder, Receipt> {
  constructor(private readonly desk: PlanningDesk) {}

  execute({ order, body }: CorrectValueOrder): Promise<Receipt> {
    const { validAt, reason, documents, ...fields } = body;
    const command = { kind: 'correct-value' as const, ...fields };
    return this.desk.decideOnIndicator(order, command, { validAt, reason, documents }, lastDayOf(body.period));
  }
}
