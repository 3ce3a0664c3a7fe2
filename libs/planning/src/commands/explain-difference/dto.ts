import { CodeField, TextField } from '@quipu/platform';
import { CommandDto } from '@quipu/commanding';
import { IndicatorField, PeriodField, PlanField } from '../indicator.dto.js';

export class ExplainDifferenceDto extends CommandDto {
  @PlanField()
  plan!: string;

  @IndicatorField()
  indicator!: string;

  @PeriodField()
  period!: string;

  @CodeField({ label: 'Reglas de cálculo', pattern: /^[a-z0-9-]{1,60}$/, example: 'lares-2025' })
  ruleSet!: string;

  @TextField({ label: 'Explicación', max: 4_000 })
  explanation!: string;
}
