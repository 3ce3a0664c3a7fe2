import { CommandDto } from '@quipu/commanding';
import { ListField } from '@quipu/platform';
import { ActivityField, PlanField, PoiYearField } from '../fields.js';
import { MonthlyExecutionDto } from '../months.dto.js';

export class RecordExecutionDto extends CommandDto {
  @PlanField()
  plan!: string;

  @ActivityField()
  activity!: string;

  @PoiYearField()
  year!: number;

  @ListField(MonthlyExecutionDto, { label: 'Ejecución mensual', min: 1, max: 12 })
  months!: MonthlyExecutionDto[];
}
