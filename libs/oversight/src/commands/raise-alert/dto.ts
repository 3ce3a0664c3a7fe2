import { CodeField, expecting, fieldRule, ListField, OneOfField, TextField, TextListField } from '@quipu/platform';
import { CommandDto } from '@quipu/commanding';
import type { AlertKind } from '../../contract/alert-events.js';
import { PolicyField } from '../alert.dto.js';
import { FigureDto } from '../figure.dto.js';
import { SUBJECT_CODE, UnitField } from '../fields.js';

const KINDS: AlertKind[] = [
  'physical-progress',
  'stopped-investment',
  'value-overdue',
  'target-zero',
  'target-backwards',
  'value-at-baseline',
  'reported-differs',
  'commitment-overdue',
  'month-not-recorded',
];
const yesOrNo = expecting('Tensión', 'true o false', (value) => typeof value === 'boolean');

export class RaiseAlertDto extends CommandDto {
  @OneOfField({ label: 'Clase de alerta', values: KINDS })
  alertKind!: AlertKind;

  @CodeField({ label: 'Sobre qué', pattern: SUBJECT_CODE, example: 'AEI.03.01' })
  subject!: string;

  @TextListField({ label: 'Acciones', pattern: SUBJECT_CODE, example: 'AEI.03.01', max: 50 })
  actions!: string[];

  @CodeField({ label: 'Periodo, mes o «vigente»', pattern: /^(\d{4}-(S1|S2|A|0[1-9]|1[0-2])|vigente)$/, example: '2025-S1' })
  period!: string;

  @UnitField()
  owner!: string;

  @PolicyField()
  policy!: string;

  @OneOfField({ label: 'Gravedad', values: ['crítica', 'moderada', 'aviso'] })
  severity!: string;

  @ListField(FigureDto, { label: 'Cifras', min: 1, max: 20 })
  figures!: FigureDto[];

  @TextField({ label: 'Mensaje', max: 1_000 })
  message!: string;

  @fieldRule({ label: 'Tensión: indicador «bueno» y avance físico crítico' }, yesOrNo, { type: Boolean })
  tension!: boolean;
}
