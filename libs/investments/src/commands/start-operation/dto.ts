import { CommandDto } from '@quipu/commanding';
import type { DayCertainty } from '../../contract/vocabulary.js';
import { CuiField, SinceField, SinceIsField } from '../investment.fields.js';

export class StartOperationDto extends CommandDto {
  @CuiField()
  cui!: string;

  @SinceField()
  since!: string;

  @SinceIsField()
  sinceIs?: DayCertainty;
}
