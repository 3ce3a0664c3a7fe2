import { PlanQuestionDto } from '@quipu/planning/questions';
import { PeriodField, PlanField } from '@quipu/evaluation/write';

/** Which report, at which moment. */
export class ReportPlaceDto extends PlanQuestionDto {
  @PeriodField()
  period!: string;
}

/** Which report. */
export class ReportOfDto {
  @PlanField()
  plan?: string;

  @PeriodField()
  period!: string;
}
