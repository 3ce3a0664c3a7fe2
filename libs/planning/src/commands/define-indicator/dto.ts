import { CodeField, DecimalField, IntegerField, MapField, ObjectField, OneOfField, TextField, TextListField, YearField } from '@quipu/platform';
import type { Aggregation, Relevance, Sense } from '@quipu/rules';
import type { UnitOfMeasure } from '../../contract/events.js';
import { INDICATOR_CODE, UNIT_CODE } from '../../domain/codes.js';
import { CommandDto } from '@quipu/commanding';
import { PlanField } from '../indicator.dto.js';

const UNITS_OF_MEASURE = ['cantidad', 'número', 'porcentaje', 'ratio', 'tasa', 'índice', 'tasa de variación'];
const SENSES = ['ascendente', 'descendente', 'no definido'];
const AGGREGATIONS = ['agregable', 'no agregable', 'máximo permisible', 'mínimo permisible'];

export class BaselineDto {
  @YearField({ label: 'Año de la línea de base' })
  year!: number;

  @DecimalField({ label: 'Valor de la línea de base' })
  value!: string;
}

export class RangeDto {
  @DecimalField({ label: 'Valor mínimo', optional: true, nullable: true })
  min?: string | null;

  @DecimalField({ label: 'Valor máximo', optional: true, nullable: true })
  max?: string | null;
}

export class DefineIndicatorDto extends CommandDto {
  @PlanField()
  plan!: string;

  @CodeField({ label: 'Código del indicador', pattern: INDICATOR_CODE, example: 'IND.01.AEI.01.02' })
  code!: string;

  @TextField({ label: 'Nombre del indicador', max: 1_000 })
  name!: string;

  @CodeField({ label: 'Acción u objetivo que mide', pattern: /^(AEI\.\d{2,3}|OEI)\.\d{2,3}$/, example: 'AEI.01.02' })
  parent!: string;

  @OneOfField({ label: 'Unidad de medida', values: UNITS_OF_MEASURE })
  unitOfMeasure!: UnitOfMeasure;

  @CodeField({ label: 'Unidad responsable', pattern: UNIT_CODE, example: '11.01' })
  responsibleUnit!: string;

  @IntegerField({ label: 'Relevancia (1 muy relevante, 2 relevante, 3 menos relevante)', min: 1, max: 3 })
  relevance!: Relevance;

  @OneOfField({ label: 'Sentido', values: SENSES })
  sense!: Sense;

  @OneOfField({ label: 'Agregación', values: AGGREGATIONS })
  aggregation!: Aggregation;

  @ObjectField(BaselineDto, { label: 'Línea de base', optional: true, nullable: true })
  baseline?: BaselineDto | null;

  @MapField({ label: 'Logros esperados por año' })
  targets!: Record<string, string>;

  @ObjectField(RangeDto, { label: 'Límites del valor', optional: true })
  range?: RangeDto;

  @TextListField({ label: 'Supuestos', max: 20, maxLength: 1_000, example: 'Sentido tomado como ascendente', optional: true })
  assumptions?: string[];
}
