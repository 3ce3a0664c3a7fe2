import { FindingField } from '../finding.dto.js';
import { ReasonedCommandDto } from '../justified.dto.js';

export class DismissFindingDto extends ReasonedCommandDto {
  @FindingField()
  key!: string;
}
