import { CodeField } from '@quipu/platform';
import { MomentDto } from '@quipu/querying';

export class WarningsQuestionDto extends MomentDto {
  @CodeField({ label: 'Periodo; si no se indica, el último con datos', pattern: /^.{1,20}$/, example: '2025-S1', optional: true })
  period?: string;
}
