import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { OrderOf } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { OversightDesk } from '../oversight-desk.js';
import type { SnoozeAlertDto } from './dto.js';

export class SnoozeAlertOrder extends OrderOf<SnoozeAlertDto> {}

@CommandHandler(SnoozeAlertOrder)
export class SnoozeAlertHandler implements ICommandHandler<SnoozeAlertOrder, Receipt> {
  constructor(private readonly desk: OversightDesk) {}

  execute({ order, body }: SnoozeAlertOrder): Promise<Receipt> {
    const { validAt, reason, documents, ...fields } = body;
    const command = { kind: 'snooze-alert' as const, ...fields };
    return this.desk.decideOnAlert(order, command, { validAt, reason, documents });
  }
}
