import type { DayCertainty } from '../../contract/vocabulary.js';
import { DocumentedCommandDto } from '../documented-command.dto.js';
import { CuiField, SinceField, SinceIsField } from '../investment.fields.js';

export class TakeBackInvestmentDto extends DocumentedCommandDto {
  @CuiField()
  cui!: string;

  @SinceField()
  since!: string;

  @SinceIsField()
  sinceIs?: DayCertainty;
}
