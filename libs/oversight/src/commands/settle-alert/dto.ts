import { CommandDto } from '@quipu/commanding';
import { ListField, TextField } from '@quipu/platform';
import { AlertField, PolicyField } from '../alert.dto.js';
import { FigureDto } from '../figure.dto.js';

export class SettleAlertDto extends CommandDto {
  @AlertField()
  key!: string;

  @PolicyField()
  policy!: string;

  @ListField(FigureDto, { label: 'Cifras que la resolvieron', min: 1, max: 20 })
  figures!: FigureDto[];

  @TextField({ label: 'Mensaje', max: 1_000 })
  message!: string;
}
