import { AlertField } from '../alert.dto.js';
import { UnitField } from '../fields.js';
import { ReasonedCommandDto } from '../justified.dto.js';

export class AssignAlertDto extends ReasonedCommandDto {
  @AlertField()
  key!: string;

  @UnitField()
  owner!: string;
}
