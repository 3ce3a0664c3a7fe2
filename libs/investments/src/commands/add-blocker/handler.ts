import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { OrderOf } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { InvestmentsDesk } from '../investments-desk.js';
import type { AddBlockerDto } from './dto.js';

export class AddBlockerOrder extends OrderOf<AddBlockerDto> {}

@CommandHandler(AddBlockerOrder)
export class AddBlockerHandler implements ICommandHandler<AddBlockerOrder, Receipt> {
  constructor(private readonly desk: InvestmentsDesk) {}

  execute({ order, body }: AddBlockerOrder): Promise<Receipt> {
    return this.desk.record(order, { kind: 'add-blocker', ...body }, body.since);
  }
}
