import { DecimalField, YearField } from '@quipu/platform';
import { JustifiedCommandDto } from '@quipu/commanding';
import { IndicatorField, PlanField } from '../indicator.dto.js';

export class ReviseTargetDto extends JustifiedCommandDto {
  @PlanField()
  plan!: string;

  @IndicatorField()
  indicator!: string;

  @YearField({ label: 'el año del logro esperado' })
  year!: number;

  @DecimalField({ label: 'el logro esperado' })
  target!: string;
}
