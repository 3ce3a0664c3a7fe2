import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { OrderOf } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { InvestmentsDesk } from '../investments-desk.js';
import type { ChangePhaseDto } from './dto.js';

export class ChangePhaseOrder extends OrderOf<ChangePhaseDto> {}

@CommandHandler(ChangePhaseOrder)
export class ChangePhaseHandler implements ICommandHandler<ChangePhaseOrder, Receipt> {
  constructor(private readonly desk: InvestmentsDesk) {}

  execute({ order, body }: ChangePhaseOrder): Promise<Receipt> {
    return this.desk.record(order, { kind: 'change-phase', ...body }, body.since);
  }
}
