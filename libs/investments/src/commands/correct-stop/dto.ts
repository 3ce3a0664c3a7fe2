import { JustifiedCommandDto } from '@quipu/commanding';
import { OneOfField, TextField } from '@quipu/platform';
import { STOP_CAUSES, type DayCertainty, type StopCause } from '../../contract/vocabulary.js';
import { CuiField, SinceField, SinceIsField } from '../investment.fields.js';

export class CorrectStopDto extends JustifiedCommandDto {
  @CuiField()
  cui!: string;

  @OneOfField({ label: 'Causa de la paralización', values: STOP_CAUSES, optional: true })
  cause?: StopCause;

  @SinceField('Fecha desde la que es así', true)
  since?: string;

  @SinceIsField()
  sinceIs?: DayCertainty;

  @TextField({ label: 'Norma', max: 300, optional: true })
  norm?: string;

  @TextField({ label: 'Artículo', max: 200, optional: true })
  article?: string;

  @TextField({ label: 'Efecto de la norma en la inversión', max: 1000, optional: true })
  effect?: string;
}
