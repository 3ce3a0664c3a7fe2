import { CommandDto } from '@quipu/commanding';
import { OneOfField } from '@quipu/platform';
import type { CommitmentState } from '../../contract/commitment-events.js';
import { COMMITMENT_STATES } from '../../domain/commitment/transitions.js';
import { CommitmentField } from '../commitment.dto.js';

export class ChangeCommitmentStateDto extends CommandDto {
  @CommitmentField()
  id!: string;

  @OneOfField({ label: 'Estado', values: COMMITMENT_STATES })
  to!: CommitmentState;
}
