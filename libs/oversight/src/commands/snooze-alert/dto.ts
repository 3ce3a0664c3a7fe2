import { DayField } from '@quipu/platform';
import { AlertField } from '../alert.dto.js';
import { ReasonedCommandDto } from '../justified.dto.js';

export class SnoozeAlertDto extends ReasonedCommandDto {
  @AlertField()
  key!: string;

  @DayField({ label: 'Último día en que queda pospuesta' })
  until!: string;
}
