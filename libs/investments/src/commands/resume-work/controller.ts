import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CommandOrder, type Order } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { ResumeWorkDto } from './dto.js';
import { ResumeWorkOrder } from './handler.js';

@ApiTags('inversiones')
@Controller('v1/:entity/commands')
export class ResumeWorkController {
  constructor(private readonly bus: CommandBus) {}

  @CommandEndpoint('resume-work', 'Registra la reanudación, con documento')
  resumeWork(@CommandOrder() order: Order, @Body() body: ResumeWorkDto): Promise<Receipt> {
    return this.bus.execute(new ResumeWorkOrder(order, body));
  }
}
