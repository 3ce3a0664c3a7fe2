import { CommandDto } from '@quipu/commanding';
import { CodeField, ListField, ObjectField, OneOfField, TextField } from '@quipu/platform';
import type { FindingOrigin, FindingSeverity } from '../../contract/finding-events.js';
import { PeriodField, SUBJECT_CODE } from '../fields.js';
import { FigureDto } from '../figure.dto.js';
import { StatementDto } from '../finding.dto.js';

export class OpenFindingDto extends CommandDto {
  @OneOfField({ label: 'Origen', values: ['contradicción', 'diferencia'] })
  origin!: FindingOrigin;

  @CodeField({ label: 'Revisión que lo encontró', pattern: /^[a-z0-9-]{1,60}$/, example: 'cuenta-de-niveles' })
  check!: string;

  @CodeField({ label: 'Sobre qué', pattern: SUBJECT_CODE, example: 'AEI.03.01' })
  subject!: string;

  @PeriodField()
  period!: string;

  @OneOfField({ label: 'Gravedad', values: ['corregir', 'explicar', 'anotar'] })
  severity!: FindingSeverity;

  @TextField({ label: 'Qué no concuerda', max: 2_000 })
  detail!: string;

  @ObjectField(StatementDto, { label: 'Frase', optional: true, nullable: true })
  statement?: StatementDto | null;

  @ListField(FigureDto, { label: 'Cifras', max: 20 })
  figures!: FigureDto[];
}
