import { CommandDto } from '@quipu/commanding';
import { CommitmentField } from '../commitment.dto.js';
import { PeriodField } from '../fields.js';

export class CarryOverCommitmentDto extends CommandDto {
  @CommitmentField()
  id!: string;

  @PeriodField()
  period!: string;
}
