import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { OrderOf } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { OversightDesk } from '../oversight-desk.js';
import type { CloseAlertDto } from './dto.js';

export class CloseAlertOrder extends OrderOf<CloseAlertDto> {}

@CommandHandler(CloseAlertOrder)
export class CloseAlertHandler implements ICommandHandler<CloseAlertOrder, Receipt> {
  constructor(private readonly desk: OversightDesk) {}

  execute({ order, body }: CloseAlertOrder): Promise<Receipt> {
    const { validAt, reason, documents, ...fields } = body;
    const command = { kind: 'close-alert' as const, ...fields };
    return this.desk.decideOnAlert(order, command, { validAt, reason, documents });
  }
}
