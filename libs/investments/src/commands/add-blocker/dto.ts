import { CommandDto } from '@quipu/commanding';
import { TextField } from '@quipu/platform';
import type { Authority, DayCertainty } from '../../contract/vocabulary.js';
import { AuthorityField, CuiField, SinceField, SinceIsField } from '../investment.fields.js';

export class AddBlockerDto extends CommandDto {
  @CuiField()
  cui!: string;

  @AuthorityField()
  authority!: Authority;

  @SinceField()
  since!: string;

  @SinceIsField()
  sinceIs?: DayCertainty;

  @TextField({ label: 'Detalle del impedimento', max: 500, optional: true })
  detail?: string;
}
