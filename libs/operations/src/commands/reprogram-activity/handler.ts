import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { OrderOf } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { OperationsDesk } from '../operations-desk.js';
import type { ReprogramActivityDto } from './dto.js';

export class ReprogramActivityOrder extends OrderOf<ReprogramActivityDto> {}

@CommandHandler(ReprogramActivityOrder)
export class ReprogramActivityHandler implements ICommandHandler<ReprogramActivityOrder, Receipt> {
  constructor(private readonly desk: OperationsDesk) {}

  execute({ order, body }: ReprogramActivityOrder): Promise<Receipt> {
    const { validAt, reason, documents, ...fields } = body;
    const command = { kind: 'reprogram-activity' as const, ...fields, months: body.months.map(({ financial = null, ...month }) => ({ ...month, financial })) };
    return this.desk.decideOnActivity(order, command, { validAt, reason, documents });
  }
}
