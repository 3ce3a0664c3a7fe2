import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { OrderOf } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { lastDayOf } from '@quipu/planning';
import { OversightDesk } from '../oversight-desk.js';
import type { CarryOverCommitmentDto } from './dto.js';

export class CarryOverCommitmentOrder extends OrderOf<CarryOverCommitmentDto> {}

@CommandHandler(CarryOverCommitmentOrder)
export class CarryOverCommitmentHandler implements ICommandHandler<CarryOverCommitmentOrder, Receipt> {
  constructor(private readonly desk: OversightDesk) {}

  execute({ order, body }: CarryOverCommitmentOrder): Promise<Receipt> {
    const { validAt, reason, documents, ...fields } = body;
    const command = { kind: 'carry-over-commitment' as const, ...fields, periodEnd: lastDayOf(fields.period) };
    return this.desk.decideOnCommitment(order, command, { validAt, reason, documents });
  }
}
