import { JustifiedCommandDto } from '@quipu/commanding';
import { TextField } from '@quipu/platform';
import type { DayCertainty, Phase } from '../../contract/vocabulary.js';
import { CuiField, OperatingField, PhaseField, SinceField, SinceIsField } from '../investment.fields.js';

export class RestateInvestmentDto extends JustifiedCommandDto {
  @CuiField()
  cui!: string;

  @TextField({ label: 'Nombre de la inversión', max: 1000, optional: true })
  name?: string;

  @PhaseField(true)
  phase?: Phase;

  @SinceField('Fecha desde la que es así', true)
  since?: string;

  @SinceIsField()
  sinceIs?: DayCertainty;

  @OperatingField()
  operating?: boolean;

  @SinceField('Fecha de puesta en funcionamiento', true)
  operatingSince?: string;
}
