import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { OrderOf } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { InvestmentsDesk } from '../investments-desk.js';
import type { LiftBlockerDto } from './dto.js';

export class LiftBlockerOrder extends OrderOf<LiftBlockerDto> {}

@CommandHandler(LiftBlockerOrder)
export class LiftBlockerHandler implements ICommandHandler<LiftBlockerOrder, Receipt> {
  constructor(private readonly desk: InvestmentsDesk) {}

  execute({ order, body }: LiftBlockerOrder): Promise<Receipt> {
    return this.desk.record(order, { kind: 'lift-blocker', ...body }, body.since);
  }
}
