import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { OrderOf } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { figureOf } from '../figure.dto.js';
import { OversightDesk } from '../oversight-desk.js';
import type { SettleAlertDto } from './dto.js';

export class SettleAlertOrder extends OrderOf<SettleAlertDto> {}

@CommandHandler(SettleAlertOrder)
export class SettleAlertHandler implements ICommandHandler<SettleAlertOrder, Receipt> {
  constructor(private readonly desk: OversightDesk) {}

  execute({ order, body }: SettleAlertOrder): Promise<Receipt> {
    const { validAt, reason, documents, ...fields } = body;
    const command = { kind: 'settle-alert' as const, ...fields, figures: fields.figures.map(figureOf) };
    return this.desk.decideOnAlert(order, command, { validAt, reason, documents });
  }
}
