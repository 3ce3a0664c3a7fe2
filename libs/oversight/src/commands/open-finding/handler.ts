import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { OrderOf } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { figureOf } from '../figure.dto.js';
import { statementOf } from '../finding.dto.js';
import { OversightDesk } from '../oversight-desk.js';
import type { OpenFindingDto } from './dto.js';

export class OpenFindingOrder extends OrderOf<OpenFindingDto> {}

@CommandHandler(OpenFindingOrder)
export class OpenFindingHandler implements ICommandHandler<OpenFindingOrder, Receipt> {
  constructor(private readonly desk: OversightDesk) {}

  execute({ order, body }: OpenFindingOrder): Promise<Receipt> {
    const { validAt, reason, documents, ...fields } = body;
    const command = { kind: 'open-finding' as const, ...fields, statement: statementOf(fields.statement), figures: fields.figures.map(figureOf) };
    return this.desk.decideOnFinding(order, command, { validAt, reason, documents });
  }
}
