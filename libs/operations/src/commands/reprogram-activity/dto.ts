import { CommandDto } from '@quipu/commanding';
import { ListField, TextField } from '@quipu/platform';
import { ActivityField, PlanField, PoiYearField } from '../fields.js';
import { MonthlyGoalDto } from '../months.dto.js';

export class ReprogramActivityDto extends CommandDto {
  @PlanField()
  plan!: string;

  @ActivityField()
  activity!: string;

  @PoiYearField()
  year!: number;

  @TextField({ label: 'Resolución que la aprueba', max: 200, example: 'RA 210-2024-MDL/A' })
  resolution!: string;

  @TextField({ label: 'Justificación', max: 4_000 })
  justification!: string;

  /** Months left out stay as they are. */
  @ListField(MonthlyGoalDto, { label: 'Metas mensuales', min: 1, max: 12 })
  months!: MonthlyGoalDto[];
}
