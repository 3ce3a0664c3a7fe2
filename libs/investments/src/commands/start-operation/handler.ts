import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { OrderOf } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { InvestmentsDesk } from '../investments-desk.js';
import type { StartOperationDto } from './dto.js';

export class StartOperationOrder extends OrderOf<StartOperationDto> {}

@CommandHandler(StartOperationOrder)
export class StartOperationHandler implements ICommandHandler<StartOperationOrder, Receipt> {
  constructor(private readonly desk: InvestmentsDesk) {}

  execute({ order, body }: StartOperationOrder): Promise<Receipt> {
    return this.desk.record(order, { kind: 'start-operation', ...body }, body.since);
  }
}
