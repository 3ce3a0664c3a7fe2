import { DayField, type DocumentBody, DocumentsField, ListField, TextField } from '@quipu/platform';
import { ActivityField, PlanField, PoiYearField } from '../fields.js';
import { MonthDto } from '../months.dto.js';

/** The reason is mandatory; a document is not: nothing recorded is lost. */
export class ReturnExecutionDto {
  @PlanField()
  plan!: string;

  @ActivityField()
  activity!: string;

  @PoiYearField()
  year!: number;

  @ListField(MonthDto, { label: 'Meses que se devuelven', min: 1, max: 12 })
  months!: MonthDto[];

  @DayField({ label: 'Fecha desde la que vale', optional: true })
  validAt?: string;

  @TextField({ label: 'Motivo', max: 2_000 })
  reason!: string;

  @DocumentsField({ optional: true })
  documents?: DocumentBody[];
}
