import { CodeField } from '@quipu/platform';
import { MomentDto } from '@quipu/querying';

/** A plan: by its code, or the one that covers the period. */
export class PlanQuestionDto extends MomentDto {
  @CodeField({ label: 'Código del plan', pattern: /^PEI-\d{4}-\d{4}$/, example: 'PEI-2025-2030', optional: true })
  plan?: string;
}

const PeriodField = () => CodeField({ label: 'Periodo', pattern: /^.{1,20}$/, example: '2025-S1' });

/** A table of a period. */
export class PeriodQuestionDto extends PlanQuestionDto {
  @PeriodField()
  period!: string;
}

/** A table of a period that belongs to the entity as a whole. */
export class PeriodMomentDto extends MomentDto {
  @PeriodField()
  period!: string;
}

/** A table of a period under a rule set. */
export class RuledQuestionDto extends PeriodQuestionDto {
  @CodeField({ label: 'Reglas de cálculo', pattern: /^[a-z0-9-]{1,60}$/, example: 'lares-2025', optional: true })
  ruleset?: string;
}
