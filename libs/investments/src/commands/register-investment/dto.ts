import { CommandDto } from '@quipu/commanding';
import { TextField, TextListField } from '@quipu/platform';
import type { DayCertainty, Phase } from '../../contract/vocabulary.js';
import { ActionsField, CuiField, OperatingField, PhaseField, SinceField, SinceIsField } from '../investment.fields.js';

export class RegisterInvestmentDto extends CommandDto {
  @CuiField()
  cui!: string;

  @TextField({ label: 'Nombre de la inversión', max: 1000 })
  name!: string;

  @ActionsField('Acciones a las que sirve')
  actions!: string[];

  @PhaseField()
  phase!: Phase;

  @SinceField('Fecha desde la que es así', true)
  since?: string;

  @SinceIsField()
  sinceIs?: DayCertainty;

  @OperatingField()
  operating?: boolean;

  @SinceField('Fecha de puesta en funcionamiento', true)
  operatingSince?: string;

  @TextListField({ label: 'Supuestos', example: 'La fuente no dice desde cuándo', max: 50, optional: true })
  assumptions?: string[];
}
