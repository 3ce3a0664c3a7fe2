import { TextField } from '@quipu/platform';
import type { DayCertainty } from '../../contract/vocabulary.js';
import { DocumentedCommandDto } from '../documented-command.dto.js';
import { CuiField, SinceField, SinceIsField } from '../investment.fields.js';

export class TransferInvestmentDto extends DocumentedCommandDto {
  @CuiField()
  cui!: string;

  @TextField({ label: 'Entidad que la recibe', max: 300 })
  to!: string;

  @TextField({ label: 'Convenio', max: 300 })
  agreement!: string;

  @SinceField()
  since!: string;

  @SinceIsField()
  sinceIs?: DayCertainty;
}
