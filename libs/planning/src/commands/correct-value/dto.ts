import { DecimalField } from '@quipu/platform';
import { JustifiedCommandDto } from '@quipu/commanding';
import { IndicatorField, PeriodField, PlanField, PrintedAdvanceField } from '../indicator.dto.js';

export class CorrectValueDto extends JustifiedCommandDto {
  @PlanField()
  plan!: string;

  @IndicatorField()
  indicator!: string;

  @PeriodField()
  period!: string;

  /** Null is «sin dato». */
  @DecimalField({ label: 'Valor correcto', nullable: true })
  value!: string | null;

  /** Left out: what CEPLAN printed stays as it was registered. */
  @PrintedAdvanceField()
  printedAdvance?: string | null;
}
