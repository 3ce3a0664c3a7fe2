import { CodeField, IntegerField, ListField, TextField, YearField } from '@quipu/platform';
import { ACTION_CODE, OBJECTIVE_CODE, PLAN_CODE, UNIT_CODE } from '../../domain/codes.js';
import { CommandDto } from '@quipu/commanding';

export class UnitDto {
  @CodeField({ label: 'Código de la unidad', pattern: UNIT_CODE, example: '11.01' })
  code!: string;

  @TextField({ label: 'Nombre de la unidad', max: 500 })
  name!: string;
}

export class ObjectiveDto {
  @CodeField({ label: 'Código del objetivo', pattern: OBJECTIVE_CODE, example: 'OEI.01' })
  code!: string;

  @TextField({ label: 'Nombre del objetivo', max: 1_000 })
  name!: string;

  @IntegerField({ label: 'Prioridad', min: 1, max: 999 })
  priority!: number;

  @TextField({ label: 'Nombre del indicador del objetivo', max: 1_000, optional: true })
  indicatorName?: string;
}

export class ActionDto {
  @CodeField({ label: 'Código de la acción', pattern: ACTION_CODE, example: 'AEI.01.02' })
  code!: string;

  @TextField({ label: 'Nombre de la acción', max: 1_000 })
  name!: string;

  @IntegerField({ label: 'Prioridad', min: 1, max: 999 })
  priority!: number;

  @CodeField({ label: 'Objetivo de la acción', pattern: OBJECTIVE_CODE, example: 'OEI.01' })
  objective!: string;
}

export class RegisterPlanDto extends CommandDto {
  @CodeField({ label: 'Código del plan', pattern: PLAN_CODE, example: 'PEI-2025-2030' })
  plan!: string;

  @TextField({ label: 'Nombre del plan', max: 500 })
  name!: string;

  @TextField({ label: 'Nombre de la entidad', max: 500 })
  entityName!: string;

  @YearField({ label: 'Año inicial' })
  startYear!: number;

  @YearField({ label: 'Año final' })
  endYear!: number;

  @ListField(UnitDto, { label: 'Unidades de organización', max: 1_000 })
  units!: UnitDto[];

  @ListField(ObjectiveDto, { label: 'Objetivos', min: 1, max: 200 })
  objectives!: ObjectiveDto[];

  @ListField(ActionDto, { label: 'Acciones', max: 2_000 })
  actions!: ActionDto[];
}
