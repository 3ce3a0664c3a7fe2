import { CommandDto } from '@quipu/commanding';
import { TextField } from '@quipu/platform';
import { FindingField } from '../finding.dto.js';

export class ExplainFindingDto extends CommandDto {
  @FindingField()
  key!: string;

  @TextField({ label: 'Explicación', max: 4_000 })
  explanation!: string;

  @TextField({ label: 'Quién responde', max: 200, example: 'Oficina de Planeamiento y Presupuesto' })
  by!: string;
}
