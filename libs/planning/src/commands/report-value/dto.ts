import { DecimalField } from '@quipu/platform';
import { CommandDto } from '@quipu/commanding';
import { IndicatorField, PeriodField, PlanField, PrintedAdvanceField } from '../indicator.dto.js';

export class ReportValueDto extends CommandDto {
  @PlanField()
  plan!: string;

  @IndicatorField()
  indicator!: string;

  @PeriodField()
  period!: string;

  /** Null is «sin dato». */
  @DecimalField({ label: 'Valor obtenido', nullable: true })
  value!: string | null;

  @PrintedAdvanceField()
  printedAdvance?: string | null;
}
