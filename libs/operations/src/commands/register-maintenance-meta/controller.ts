import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CommandOrder, type Order } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { RegisterMaintenanceMetaDto } from './dto.js';
import { RegisterMaintenanceMetaOrder } from './handler.js';

@ApiTags('plan operativo')
@Controller('v1/:entity/commands')
export class RegisterMaintenanceMetaController {
  constructor(private readonly bus: CommandBus) {}

  @CommandEndpoint('register-maintenance-meta', 'Registra una meta de mantenimiento de caminos')
  registerMaintenanceMeta(@CommandOrder() order: Order, @Body() body: RegisterMaintenanceMetaDto): Promise<Receipt> {
    return this.bus.execute(new RegisterMaintenanceMetaOrder(order, body));
  }
}
