import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CommandOrder, type Order } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { MakeCommitmentDto } from './dto.js';
import { MakeCommitmentOrder } from './handler.js';

@ApiTags('compromisos')
@Controller('v1/:entity/commands')
export class MakeCommitmentController {
  constructor(private readonly bus: CommandBus) {}

  @CommandEndpoint('make-commitment', 'Registra una recomendación con su compromiso: brecha, medida, responsable y plazo')
  makeCommitment(@CommandOrder() order: Order, @Body() body: MakeCommitmentDto): Promise<Receipt> {
    return this.bus.execute(new MakeCommitmentOrder(order, body));
  }
}
