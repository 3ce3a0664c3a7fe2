import { CodeField, DecimalField, DecimalMapField, IntegerField, OneOfField, SubField, TextField, TextListField, YearField } from '@quipu/platform';
import type { Aggregation, Relevance, Sense } from '@quipu/rules';
import type { UnitOfMeasure } from '../../contract/events.js';
import { INDICATOR_CODE, UNIT_CODE } from '../../domain/codes.js';
import { CommandDto } from '@quipu/commanding';
import { PlanField } from '../indicator.dto.js';

const UNITS_OF_MEASURE = ['cantidad', 'número', 'porcentaje', 'ratio', 'tasa', 'índice', 'tasa de variación'];
const SENSES = ['ascendente', 'descendente', 'no definido'];
const AGGREGATIONS = ['agregable', 'no agregable', 'máximo permisible', 'mínimo permisible'];

export class BaselineDto {
  @YearField({ label: 'el año de la línea de base' })
  year!: number;

  @DecimalField({ label: 'el valor de la línea de base' })
  value!: string;
}

export class RangeDto {
  @DecimalField({ label: 'el valor mínimo', optional: true, nullable: true })
  min?: string | null;

  @DecimalField({ label: 'el valor máximo', optional: true, nullable: true })
  max?: string | null;
}

export class DefineIndicatorDto extends CommandDto {
  @PlanField()
  plan!: string;

  @CodeField({ label: 'el código del indicador', pattern: INDICATOR_CODE, example: 'IND.01.AEI.01.02' })
  code!: string;

  @TextField({ label: 'el nombre del indicador', max: 1_000 })
  name!: string;

  @CodeField({ label: 'la acción u objetivo que mide', pattern: /^(AEI\.\d{2,3}|OEI)\.\d{2,3}$/, example: 'AEI.01.02' })
  parent!: string;

  @OneOfField(UNITS_OF_MEASURE, { label: 'la unidad de medida' })
  unitOfMeasure!: UnitOfMeasure;

  @CodeField({ label: 'la unidad responsable', pattern: UNIT_CODE, example: '11.01' })
  responsibleUnit!: string;

  @IntegerField({ label: 'la relevancia (1 muy relevante, 2 relevante, 3 menos relevante)', min: 1, max: 3 })
  relevance!: Relevance;

  @OneOfField(SENSES, { label: 'el sentido' })
  sense!: Sense;

  @OneOfField(AGGREGATIONS, { label: 'la agregación' })
  aggregation!: Aggregation;

  @SubField(BaselineDto, { label: 'la línea de base', optional: true, nullable: true })
  baseline?: BaselineDto | null;

  @DecimalMapField({ label: 'los logros esperados por año', keyPattern: /^\d{4}$/, example: '{"2025": "90.01"}', max: 20 })
  targets!: Record<string, string>;

  @SubField(RangeDto, { label: 'los límites del valor', optional: true })
  range?: RangeDto;

  @TextListField({ label: 'los supuestos', max: 20, maxLength: 1_000, optional: true })
  assumptions?: string[];
}
