import { JustifiedCommandDto } from '@quipu/commanding';
import { ActivityField, PlanField, PoiYearField } from '../fields.js';

export class DeactivateActivityDto extends JustifiedCommandDto {
  @PlanField()
  plan!: string;

  @ActivityField()
  activity!: string;

  @PoiYearField()
  year!: number;
}
