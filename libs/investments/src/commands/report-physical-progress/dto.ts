import { CommandDto } from '@quipu/commanding';
import { DayField } from '@quipu/platform';
import { CuiField, PercentageField } from '../investment.fields.js';

export class ReportPhysicalProgressDto extends CommandDto {
  @CuiField()
  cui!: string;

  @DayField({ label: 'Fecha del avance' })
  day!: string;

  @PercentageField()
  percentage!: string;
}
