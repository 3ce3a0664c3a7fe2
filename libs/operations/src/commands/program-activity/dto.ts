import { CommandDto } from '@quipu/commanding';
import { ListField } from '@quipu/platform';
import { ActivityField, PlanField, PoiYearField } from '../fields.js';
import { MonthlyGoalDto } from '../months.dto.js';

export class ProgramActivityDto extends CommandDto {
  @PlanField()
  plan!: string;

  @ActivityField()
  activity!: string;

  @PoiYearField()
  year!: number;

  /** Months left out have no goal. */
  @ListField(MonthlyGoalDto, { label: 'Metas mensuales', min: 1, max: 12 })
  months!: MonthlyGoalDto[];
}
