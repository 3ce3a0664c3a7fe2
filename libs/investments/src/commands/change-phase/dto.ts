import { CommandDto } from '@quipu/commanding';
import type { DayCertainty, Phase } from '../../contract/vocabulary.js';
import { CuiField, PhaseField, SinceField, SinceIsField } from '../investment.fields.js';

export class ChangePhaseDto extends CommandDto {
  @CuiField()
  cui!: string;

  @PhaseField()
  phase!: Phase;

  @SinceField()
  since!: string;

  @SinceIsField()
  sinceIs?: DayCertainty;
}
