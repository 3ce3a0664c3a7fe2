import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { OrderOf } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { InvestmentsDesk } from '../investments-desk.js';
import type { StopWorkDto } from './dto.js';

export class StopWorkOrder extends OrderOf<StopWorkDto> {}

@CommandHandler(StopWorkOrder)
export class StopWorkHandler implements ICommandHandler<StopWorkOrder, Receipt> {
  constructor(private readonly desk: InvestmentsDesk) {}

  execute({ order, body }: StopWorkOrder): Promise<Receipt> {
    return this.desk.record(order, { kind: 'stop-work', ...body }, body.since);
  }
}
