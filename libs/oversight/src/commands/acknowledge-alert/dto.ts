import { CommandDto } from '@quipu/commanding';
import { TextField } from '@quipu/platform';
import { AlertField } from '../alert.dto.js';

export class AcknowledgeAlertDto extends CommandDto {
  @AlertField()
  key!: string;

  @TextField({ label: 'Nota', max: 2_000, optional: true })
  note?: string;
}
