import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CommandOrder, type Order } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { RegisterActivityDto } from './dto.js';
import { RegisterActivityOrder } from './handler.js';

@ApiTags('plan operativo')
@Controller('v1/:entity/commands')
export class RegisterActivityController {
  constructor(private readonly bus: CommandBus) {}

  @CommandEndpoint('register-activity', 'Registra una actividad de la acción que atiende')
  registerActivity(@CommandOrder() order: Order, @Body() body: RegisterActivityDto): Promise<Receipt> {
    return this.bus.execute(new RegisterActivityOrder(order, body));
  }
}
