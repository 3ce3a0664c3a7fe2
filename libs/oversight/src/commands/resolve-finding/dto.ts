import { CommandDto } from '@quipu/commanding';
import { TextField } from '@quipu/platform';
import { FindingField } from '../finding.dto.js';

export class ResolveFindingDto extends CommandDto {
  @FindingField()
  key!: string;

  @TextField({ label: 'Cómo se corrigió', max: 2_000 })
  resolution!: string;
}
