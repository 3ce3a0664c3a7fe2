import { JustifiedCommandDto } from '@quipu/commanding';
import { DayField, ObjectField, YearField } from '@quipu/platform';
import { CuiField } from '../investment.fields.js';
import { AmountsDto, ReportedPercentageDto } from '../money.dto.js';

export class CorrectMoneyDto extends JustifiedCommandDto {
  @CuiField()
  cui!: string;

  @YearField({ label: 'Año' })
  year!: number;

  @DayField({ label: 'Fecha de los montos' })
  day!: string;

  @ObjectField(AmountsDto, { label: 'Montos' })
  amounts!: AmountsDto;

  @ObjectField(ReportedPercentageDto, { label: 'Avance financiero reportado', optional: true, nullable: true })
  reported?: ReportedPercentageDto | null;
}
