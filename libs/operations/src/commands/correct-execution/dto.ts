import { JustifiedCommandDto } from '@quipu/commanding';
import { DecimalField } from '@quipu/platform';
import { ActivityField, MonthField, PlanField, PoiYearField } from '../fields.js';

export class CorrectExecutionDto extends JustifiedCommandDto {
  @PlanField()
  plan!: string;

  @ActivityField()
  activity!: string;

  @PoiYearField()
  year!: number;

  @MonthField()
  month!: number;

  /** Null is «sin registro». */
  @DecimalField({ label: 'Ejecución física correcta', nullable: true })
  physical!: string | null;

  @DecimalField({ label: 'Ejecución financiera correcta (S/)', nullable: true })
  financial!: string | null;
}
