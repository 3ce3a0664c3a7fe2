import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CommandOrder, type Order } from '@quipu/commanding';
import type { Receipt } from '@quipu/ledger';
import { RegisterPoiDto } from './dto.js';
import { RegisterPoiOrder } from './handler.js';

@ApiTags('plan operativo')
@Controller('v1/:entity/commands')
export class RegisterPoiController {
  constructor(private readonly bus: CommandBus) {}

  @CommandEndpoint('register-poi', 'Registra una versión del POI: multianual, anual o modificada, con resolución y justificación')
  registerPoi(@CommandOrder() order: Order, @Body() body: RegisterPoiDto): Promise<Receipt> {
    return this.bus.execute(new RegisterPoiOrder(order, body));
  }
}
