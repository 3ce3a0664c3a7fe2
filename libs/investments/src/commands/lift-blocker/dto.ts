import type { Authority, DayCertainty } from '../../contract/vocabulary.js';
import { DocumentedCommandDto } from '../documented-command.dto.js';
import { AuthorityField, CuiField, SinceField, SinceIsField } from '../investment.fields.js';

export class LiftBlockerDto extends DocumentedCommandDto {
  @CuiField()
  cui!: string;

  @AuthorityField()
  authority!: Authority;

  @SinceField()
  since!: string;

  @SinceIsField()
  sinceIs?: DayCertainty;
}
