import { OneOfField, TextField } from '@quipu/platform';
import { STOP_CAUSES, type DayCertainty, type StopCause } from '../../contract/vocabulary.js';
import { DocumentedCommandDto } from '../documented-command.dto.js';
import { CuiField, SinceField, SinceIsField } from '../investment.fields.js';

export class StopWorkDto extends DocumentedCommandDto {
  @CuiField()
  cui!: string;

  @OneOfField({ label: 'Causa de la paralización', values: STOP_CAUSES })
  cause!: StopCause;

  @SinceField()
  since!: string;

  @SinceIsField()
  sinceIs?: DayCertainty;

  @TextField({ label: 'Norma', max: 300 })
  norm!: string;

  @TextField({ label: 'Artículo', max: 200 })
  article!: string;

  @TextField({ label: 'Efecto de la norma en la inversión', max: 1000, optional: true })
  effect?: string;
}
