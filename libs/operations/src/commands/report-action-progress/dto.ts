import { JustifiedCommandDto } from '@quipu/commanding';
import { ListField, TextField } from '@quipu/platform';
import { ActionField, PercentageField, PeriodField, PlanField } from '../fields.js';

export class ProgressTermDto {
  @TextField({ label: 'Código de la actividad o inversión', max: 40, optional: true, nullable: true })
  code?: string | null;

  @TextField({ label: 'Nombre', max: 1_000 })
  name!: string;

  @PercentageField()
  percentage!: string;
}

/** Always with the document that says it. */
export class ReportActionProgressDto extends JustifiedCommandDto {
  @PlanField()
  plan!: string;

  @ActionField()
  action!: string;

  @PeriodField()
  period!: string;

  @PercentageField()
  percentage!: string;

  /** The percentages that the source averages, where it shows them. */
  @ListField(ProgressTermDto, { label: 'Porcentajes que lo componen', max: 1_000, optional: true })
  terms?: ProgressTermDto[];
}
