import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CommandOrder, type Order } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { RegisterPlanDto } from './dto.js';
import { RegisterPlanOrder } from './handler.js';

@ApiTags('planeamiento')
@Controller('v1/:entity/commands')
export class RegisterPlanController {
  constructor(private readonly bus: CommandBus) {}

  @CommandEndpoint('register-plan', 'Registra un PEI con sus unidades, objetivos y acciones')
  registerPlan(@CommandOrder() order: Order, @Body() body: RegisterPlanDto): Promise<Receipt> {
    return this.bus.execute(new RegisterPlanOrder(order, body));
  }
}
