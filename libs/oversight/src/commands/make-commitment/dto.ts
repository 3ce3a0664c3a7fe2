import { CommandDto } from '@quipu/commanding';
import { CodeField, DayField, ObjectField, OneOfField, TextField, TextListField } from '@quipu/platform';
import type { Term } from '../../contract/commitment-events.js';
import { CommitmentField, GapDto, OwnerDto } from '../commitment.dto.js';
import { PeriodField } from '../fields.js';

export class MakeCommitmentDto extends CommandDto {
  @CommitmentField()
  id!: string;

  @CodeField({ label: 'Código del plan', pattern: /^PEI-\d{4}-\d{4}$/, example: 'PEI-2025-2030' })
  plan!: string;

  @PeriodField()
  period!: string;

  @CodeField({ label: 'Acción', pattern: /^AEI\.\d{2,3}\.\d{2,3}$/, example: 'AEI.03.01' })
  action!: string;

  @ObjectField(GapDto, { label: 'Brecha' })
  gap!: GapDto;

  @TextField({ label: 'Medida', max: 2_000 })
  measure!: string;

  @ObjectField(OwnerDto, { label: 'Unidad responsable' })
  owner!: OwnerDto;

  @TextListField({ label: 'Unidades de apoyo', max: 20, example: 'OPMI', optional: true })
  support?: string[];

  @OneOfField({ label: 'Plazo (corto 6 meses, mediano 12)', values: ['corto', 'mediano'] })
  term!: Term;

  /** The end of the term when left out. */
  @DayField({ label: 'Fecha de cumplimiento', optional: true })
  dueOn?: string;

  @TextField({ label: 'Evidencia de cumplimiento', max: 1_000 })
  evidenceRequired!: string;
}
