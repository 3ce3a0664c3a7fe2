import { ObjectField } from '@quipu/platform';
import { CommitmentField, OwnerDto } from '../commitment.dto.js';
import { ReasonedCommandDto } from '../justified.dto.js';

export class AssignCommitmentDto extends ReasonedCommandDto {
  @CommitmentField()
  id!: string;

  @ObjectField(OwnerDto, { label: 'Unidad responsable' })
  owner!: OwnerDto;
}
