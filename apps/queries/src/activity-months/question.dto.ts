import { ACTIVITY_CODE } from '@quipu/operations/domain';
import { CodeField, IntegerField } from '@quipu/platform';
import { MomentDto } from '@quipu/querying';

/** Months of every activity and year, or of some: a large POI has tens of thousands. */
export class MonthsQuestionDto extends MomentDto {
  @CodeField({ label: 'Código de la actividad', pattern: ACTIVITY_CODE, example: 'AOI30071100001', optional: true })
  activity?: string;

  @IntegerField({ label: 'Año', min: 1900, max: 2100, inQuery: true, optional: true })
  year?: number;
}
