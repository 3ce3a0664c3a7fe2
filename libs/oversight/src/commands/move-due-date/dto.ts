import { DayField } from '@quipu/platform';
import { CommitmentField } from '../commitment.dto.js';
import { ReasonedCommandDto } from '../justified.dto.js';

export class MoveDueDateDto extends ReasonedCommandDto {
  @CommitmentField()
  id!: string;

  @DayField({ label: 'Nueva fecha de cumplimiento' })
  dueOn!: string;
}
