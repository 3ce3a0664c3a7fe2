import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { OrderOf } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { OversightDesk } from '../oversight-desk.js';
import type { AcknowledgeAlertDto } from './dto.js';

export class AcknowledgeAlertOrder extends OrderOf<AcknowledgeAlertDto> {}

@CommandHandler(AcknowledgeAlertOrder)
export class AcknowledgeAlertHandler implements ICommandHandler<AcknowledgeAlertOrder, Receipt> {
  constructor(private readonly desk: OversightDesk) {}

  execute({ order, body }: AcknowledgeAlertOrder): Promise<Receipt> {
    const { validAt, reason, documents, ...fields } = body;
    const command = { kind: 'acknowledge-alert' as const, ...fields };
    return this.desk.decideOnAlert(order, command, { validAt, reason, documents });
  }
}
