import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { OrderOf } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { OperationsDesk } from '../operations-desk.js';
import type { RegisterPoiDto } from './dto.js';

export class RegisterPoiOrder extends OrderOf<RegisterPoiDto> {}

@CommandHandler(RegisterPoiOrder)
export class RegisterPoiHandler implements ICommandHandler<RegisterPoiOrder, Receipt> {
  constructor(private readonly desk: OperationsDesk) {}

  execute({ order, body }: RegisterPoiOrder): Promise<Receipt> {
    const { validAt, reason, documents, ...fields } = body;
    const command = { kind: 'register-poi' as const, ...fields };
    return this.desk.decideOnPoi(order, command, { validAt, reason, documents });
  }
}
