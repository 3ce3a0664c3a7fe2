import { TextField } from '@quipu/platform';
import { AlertField } from '../alert.dto.js';
import { EvidencedCommandDto } from '../justified.dto.js';

export class CloseAlertDto extends EvidencedCommandDto {
  @AlertField()
  key!: string;

  @TextField({ label: 'Cómo se resolvió', max: 2_000 })
  answer!: string;
}
