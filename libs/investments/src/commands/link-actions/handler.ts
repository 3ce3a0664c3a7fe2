import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { OrderOf } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { InvestmentsDesk } from '../investments-desk.js';
import type { LinkActionsDto } from './dto.js';

export class LinkActionsOrder extends OrderOf<LinkActionsDto> {}

@CommandHandler(LinkActionsOrder)
export class LinkActionsHandler implements ICommandHandler<LinkActionsOrder, Receipt> {
  constructor(private readonly desk: InvestmentsDesk) {}

  execute({ order, body }: LinkActionsOrder): Promise<Receipt> {
    return this.desk.record(order, { kind: 'link-actions', ...body });
  }
}
