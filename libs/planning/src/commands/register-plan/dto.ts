import { CodeField, IntegerField, ListField, TextField, YearField } from '@quipu/platform';
import { ACTION_CODE, OBJECTIVE_CODE, PLAN_CODE, UNIT_CODE } from '../../domain/codes.js';
import { CommandDto } from '@quipu/commanding';

export class UnitDto {
  @CodeField({ label: 'el código de la unidad', pattern: UNIT_CODE, example: '11.01' })
  code!: string;

  @TextField({ label: 'el nombre de la unidad', max: 500 })
  name!: string;
}

export class ObjectiveDto {
  @CodeField({ label: 'el código del objetivo', pattern: OBJECTIVE_CODE, example: 'OEI.01' })
  code!: string;

  @TextField({ label: 'el nombre del objetivo', max: 1_000 })
  name!: string;

  @IntegerField({ label: 'la prioridad', min: 1, max: 999 })
  priority!: number;

  @TextField({ label: 'el nombre del indicador del objetivo', max: 1_000, optional: true })
  indicatorName?: string;
}

export class ActionDto {
  @CodeField({ label: 'el código de la acción', pattern: ACTION_CODE, example: 'AEI.01.02' })
  code!: string;

  @TextField({ label: 'el nombre de la acción', max: 1_000 })
  name!: string;

  @IntegerField({ label: 'la prioridad', min: 1, max: 999 })
  priority!: number;

  @CodeField({ label: 'el objetivo de la acción', pattern: OBJECTIVE_CODE, example: 'OEI.01' })
  objective!: string;
}

export class RegisterPlanDto extends CommandDto {
  @CodeField({ label: 'el código del plan', pattern: PLAN_CODE, example: 'PEI-2025-2030' })
  plan!: string;

  @TextField({ label: 'el nombre del plan', max: 500 })
  name!: string;

  @TextField({ label: 'el nombre de la entidad', max: 500 })
  entityName!: string;

  @YearField({ label: 'el año inicial' })
  startYear!: number;

  @YearField({ label: 'el año final' })
  endYear!: number;

  @ListField(UnitDto, { label: 'las unidades de organización', max: 1_000 })
  units!: UnitDto[];

  @ListField(ObjectiveDto, { label: 'los objetivos', min: 1, max: 200 })
  objectives!: ObjectiveDto[];

  @ListField(ActionDto, { label: 'las acciones', max: 2_000 })
  actions!: ActionDto[];
}
