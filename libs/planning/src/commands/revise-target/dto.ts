import { DecimalField, YearField } from '@quipu/platform';
import { JustifiedCommandDto } from '@quipu/commanding';
import { IndicatorField, PlanField } from '../indicator.dto.js';

export class ReviseTargetDto extends JustifiedCommandDto {
  @PlanField()
  plan!: string;

  @IndicatorField()
  indicator!: string;

  @YearField({ label: 'Año del logro esperado' })
  year!: number;

  @DecimalField({ label: 'Logro esperado' })
  target!: string;
}
