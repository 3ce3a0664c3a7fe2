import { IntegerField } from '@quipu/platform';
import { MomentDto } from '@quipu/querying';

/** Months of every year, or of one: a large POI has tens of thousands. */
export class MonthsQuestionDto extends MomentDto {
  @IntegerField({ label: 'Año', min: 1900, max: 2100, inQuery: true, optional: true })
  year?: number;
}
