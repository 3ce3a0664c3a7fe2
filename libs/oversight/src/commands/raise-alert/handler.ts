import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { OrderOf } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { figureOf } from '../figure.dto.js';
import { OversightDesk } from '../oversight-desk.js';
import type { RaiseAlertDto } from './dto.js';

export class RaiseAlertOrder extends OrderOf<RaiseAlertDto> {}

@CommandHandler(RaiseAlertOrder)
export class RaiseAlertHandler implements ICommandHandler<RaiseAlertOrder, Receipt> {
  constructor(private readonly desk: OversightDesk) {}

  execute({ order, body }: RaiseAlertOrder): Promise<Receipt> {
    const { validAt, reason, documents, ...fields } = body;
    const command = { kind: 'raise-alert' as const, ...fields, figures: fields.figures.map(figureOf) };
    return this.desk.decideOnAlert(order, command, { validAt, reason, documents });
  }
}
