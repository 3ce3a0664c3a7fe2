import { CommandDto } from '@quipu/commanding';
import { CodeField } from '@quipu/platform';
import type { Accumulation, ActivityPriority } from '../../contract/events.js';
import { ACTIVITY_CODE } from '../../domain/codes.js';
import { AccumulationField, ActivityNameField, PriorityField, ResponsibleUnitField, UnitOfMeasureField } from '../definition-fields.js';
import { ActionField, PlanField } from '../fields.js';

/** What the source does not give is null. */
export class RegisterActivityDto extends CommandDto {
  @PlanField()
  plan!: string;

  @CodeField({ label: 'Código de la actividad', pattern: ACTIVITY_CODE, example: 'AOI30071100001' })
  code!: string;

  @ActivityNameField()
  name!: string;

  @ActionField()
  action!: string;

  @ResponsibleUnitField()
  responsibleUnit!: string;

  @PriorityField()
  priority?: ActivityPriority | null;

  @UnitOfMeasureField()
  unitOfMeasure?: string | null;

  @AccumulationField()
  accumulation?: Accumulation | null;
}
