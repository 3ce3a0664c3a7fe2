import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CommandOrder, type Order } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { ReviseTargetDto } from './dto.js';
import { ReviseTargetOrder } from './handler.js';

@ApiTags('planeamiento')
@Controller('v1/:entity/commands')
export class ReviseTargetController {
  constructor(private readonly bus: CommandBus) {}

  @CommandEndpoint('revise-target', 'Cambia el logro esperado de un año, con motivo y documento')
  reviseTarget(@CommandOrder() order: Order, @Body() body: ReviseTargetDto): Promise<Receipt> {
    return this.bus.execute(new ReviseTargetOrder(order, body));
  }
}
