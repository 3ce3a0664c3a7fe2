import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CommandOrder, type Order } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { RegisterInvestmentDto } from './dto.js';
import { RegisterInvestmentOrder } from './handler.js';

@ApiTags('inversiones')
@Controller('v1/:entity/commands')
export class RegisterInvestmentController {
  constructor(private readonly bus: CommandBus) {}

  @CommandEndpoint('register-investment', 'Registra una inversión por su CUI, con las acciones a las que sirve y la fase en que se encuentra')
  registerInvestment(@CommandOrder() order: Order, @Body() body: RegisterInvestmentDto): Promise<Receipt> {
    return this.bus.execute(new RegisterInvestmentOrder(order, body));
  }
}
