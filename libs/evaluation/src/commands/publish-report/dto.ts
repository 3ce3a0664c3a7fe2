import { CommandDto } from '@quipu/commanding';
import { IntegerField } from '@quipu/platform';
import { PeriodField, PlanField } from '../fields.js';

export class PublishReportDto extends CommandDto {
  @PlanField()
  plan?: string;

  @PeriodField()
  period!: string;

  /** Without it, the latest. */
  @IntegerField({ label: 'Versión', min: 1, max: 9_999, optional: true })
  version?: number;
}
