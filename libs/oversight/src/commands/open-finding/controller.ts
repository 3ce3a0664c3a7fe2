import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CommandOrder, type Order } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { OpenFindingDto } from './dto.js';
import { OpenFindingOrder } from './handler.js';

@ApiTags('hallazgos')
@Controller('v1/:entity/commands')
export class OpenFindingController {
  constructor(private readonly bus: CommandBus) {}

  @CommandEndpoint('open-finding', 'Registra algo que no concuerda: la frase y el dato')
  openFinding(@CommandOrder() order: Order, @Body() body: OpenFindingDto): Promise<Receipt> {
    return this.bus.execute(new OpenFindingOrder(order, body));
  }
}
