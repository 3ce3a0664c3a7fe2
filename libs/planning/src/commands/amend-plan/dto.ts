import { CodeField, ListField, TextField, TextListField, YearField } from '@quipu/platform';
import { ACTION_CODE, PLAN_CODE } from '../../domain/codes.js';
import { JustifiedCommandDto } from '@quipu/commanding';
import { ActionDto, ObjectiveDto, UnitDto } from '../register-plan/dto.js';

export class AmendPlanDto extends JustifiedCommandDto {
  @CodeField({ label: 'Código del plan', pattern: PLAN_CODE, example: 'PEI-2025-2030' })
  plan!: string;

  @TextField({ label: 'Nombre del plan', max: 500, optional: true })
  name?: string;

  @YearField({ label: 'Año final', optional: true })
  endYear?: number;

  @ListField(UnitDto, { label: 'Unidades de organización', max: 1_000, optional: true })
  units?: UnitDto[];

  @ListField(ObjectiveDto, { label: 'Objetivos', max: 200, optional: true })
  objectives?: ObjectiveDto[];

  @ListField(ActionDto, { label: 'Acciones', max: 2_000, optional: true })
  actions?: ActionDto[];

  @TextListField({ label: 'Acciones que se retiran', pattern: ACTION_CODE, example: 'AEI.01.02', max: 2_000, optional: true })
  withdraw?: string[];
}
