import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { OrderOf } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { OversightDesk } from '../oversight-desk.js';
import type { AssignAlertDto } from './dto.js';

export class AssignAlertOrder extends OrderOf<AssignAlertDto> {}

@CommandHandler(AssignAlertOrder)
export class AssignAlertHandler implements ICommandHandler<AssignAlertOrder, Receipt> {
  constructor(private readonly desk: OversightDesk) {}

  execute({ order, body }: AssignAlertOrder): Promise<Receipt> {
    const { validAt, reason, documents, ...fields } = body;
    const command = { kind: 'assign-alert' as const, ...fields };
    return this.desk.decideOnAlert(order, command, { validAt, reason, documents });
  }
}
