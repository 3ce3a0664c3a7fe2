import { JustifiedCommandDto } from '@quipu/commanding';
import { DayField } from '@quipu/platform';
import { CuiField, PercentageField } from '../investment.fields.js';

export class CorrectPhysicalProgressDto extends JustifiedCommandDto {
  @CuiField()
  cui!: string;

  @DayField({ label: 'Fecha del avance que se corrige' })
  day!: string;

  @PercentageField()
  percentage!: string;
}
