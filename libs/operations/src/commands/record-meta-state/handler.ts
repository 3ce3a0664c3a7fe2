import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { OrderOf } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { OperationsDesk } from '../operations-desk.js';
import type { RecordMetaStateDto } from './dto.js';

export class RecordMetaStateOrder extends OrderOf<RecordMetaStateDto> {}

@CommandHandler(RecordMetaStateOrder)
export class RecordMetaStateHandler implements ICommandHandler<RecordMetaStateOrder, Receipt> {
  constructor(private readonly desk: OperationsDesk) {}

  execute({ order, body }: RecordMetaStateOrder): Promise<Receipt> {
    const { validAt, reason, documents, stateDetail = null, ...fields } = body;
    const command = { kind: 'record-meta-state' as const, ...fields, stateDetail };
    return this.desk.decideOnMeta(order, command, { validAt, reason, documents });
  }
}
