import { CommandDto } from '@quipu/commanding';
import { IntegerField, OneOfField, TextField, YearField } from '@quipu/platform';
import type { PoiVersionKind } from '../../contract/events.js';

export class RegisterPoiDto extends CommandDto {
  @OneOfField({ label: 'Tipo de versión', values: ['multianual', 'anual', 'modificado'] })
  versionKind!: PoiVersionKind;

  @YearField({ label: 'Año inicial' })
  startYear!: number;

  @YearField({ label: 'Año final' })
  endYear!: number;

  @IntegerField({ label: 'Número de la versión modificada', min: 1, max: 1_000, optional: true })
  number?: number;

  @TextField({ label: 'Resolución que la aprueba', max: 200, example: 'RA 210-2024-MDL/A' })
  resolution!: string;

  @TextField({ label: 'Justificación', max: 4_000 })
  justification!: string;
}
