import { CommandDto } from '@quipu/commanding';
import { ActivityField, PercentageField, PeriodField, PlanField } from '../fields.js';

/** A second percentage for the same period needs a reason and a document. */
export class RecordBudgetExecutionDto extends CommandDto {
  @PlanField()
  plan!: string;

  @ActivityField()
  activity!: string;

  @PeriodField()
  period!: string;

  @PercentageField()
  percentage!: string;
}
