import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { OrderOf } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { OperationsDesk } from '../operations-desk.js';
import type { RegisterMaintenanceMetaDto } from './dto.js';

export class RegisterMaintenanceMetaOrder extends OrderOf<RegisterMaintenanceMetaDto> {}

@CommandHandler(RegisterMaintenanceMetaOrder)
export class RegisterMaintenanceMetaHandler implements ICommandHandler<RegisterMaintenanceMetaOrder, Receipt> {
  constructor(private readonly desk: OperationsDesk) {}

  execute({ order, body }: RegisterMaintenanceMetaOrder): Promise<Receipt> {
    const { validAt, reason, documents, maintenance = null, action = null, km = null, kmStated = null, stateDetail = null, ...fields } = body;
    const command = { kind: 'register-maintenance-meta' as const, ...fields, maintenance, action, km, kmStated, stateDetail };
    return this.desk.decideOnMeta(order, command, { validAt, reason, documents });
  }
}
