import { ApiProperty } from '@nestjs/swagger';
import type { Receipt } from '@quipu/ledger';

/** The answer to a command, as OpenAPI describes it. */
export class ReceiptDto implements Receipt {
  @ApiProperty({ format: 'uuid', description: 'La orden: el Idempotency-Key con que llegó' })
  commandId!: string;

  @ApiProperty({ description: 'La historia en que quedó registrada', example: '300711.indicator-IND.01.AEI.01.02' })
  stream!: string;

  @ApiProperty({ description: 'Versión de esa historia después de la orden' })
  version!: number;

  @ApiProperty({ description: 'Posición del último registro de la orden; sirve de min-position en las consultas' })
  position!: number;

  @ApiProperty({ description: 'Cuántos registros hizo la orden' })
  events!: number;

  @ApiProperty({ format: 'date-time', description: 'Cuándo se registró (UTC)' })
  recordedAt!: string;
}
