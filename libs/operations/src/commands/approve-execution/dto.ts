import { CommandDto } from '@quipu/commanding';
import { ListField } from '@quipu/platform';
import { ActivityField, PlanField, PoiYearField } from '../fields.js';
import { MonthDto } from '../months.dto.js';

export class ApproveExecutionDto extends CommandDto {
  @PlanField()
  plan!: string;

  @ActivityField()
  activity!: string;

  @PoiYearField()
  year!: number;

  @ListField(MonthDto, { label: 'Meses que se aprueban', min: 1, max: 12 })
  months!: MonthDto[];
}
