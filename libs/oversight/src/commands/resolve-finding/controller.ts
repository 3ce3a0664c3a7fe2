import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CommandOrder, type Order } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { ResolveFindingDto } from './dto.js';
import { ResolveFindingOrder } from './handler.js';

@ApiTags('hallazgos')
@Controller('v1/:entity/commands')
export class ResolveFindingController {
  constructor(private readonly bus: CommandBus) {}

  @CommandEndpoint('resolve-finding', 'Da por resuelto un hallazgo: la frase o el dato se corrigió')
  resolveFinding(@CommandOrder() order: Order, @Body() body: ResolveFindingDto): Promise<Receipt> {
    return this.bus.execute(new ResolveFindingOrder(order, body));
  }
}
