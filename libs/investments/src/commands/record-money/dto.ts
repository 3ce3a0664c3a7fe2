import { CommandDto } from '@quipu/commanding';
import { DayField, ObjectField, YearField } from '@quipu/platform';
import { CuiField } from '../investment.fields.js';
import { AmountsDto, ReportedPercentageDto } from '../money.dto.js';

export class RecordMoneyDto extends CommandDto {
  @CuiField()
  cui!: string;

  @YearField({ label: 'Año' })
  year!: number;

  @DayField({ label: 'Fecha de los montos' })
  day!: string;

  @ObjectField(AmountsDto, { label: 'Montos', optional: true })
  amounts?: AmountsDto;

  @ObjectField(ReportedPercentageDto, { label: 'Avance financiero reportado', optional: true })
  reported?: ReportedPercentageDto;
}
