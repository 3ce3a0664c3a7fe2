import { CommandDto } from '@quipu/commanding';
import { CodeField, OneOfField, TextField } from '@quipu/platform';
import type { Accumulation, ActivityPriority } from '../../contract/events.js';
import { ACTIVITY_CODE, UNIT_CODE } from '../../domain/codes.js';
import { ActionField, PlanField } from '../fields.js';

const PRIORITIES = ['muy alta', 'alta', 'media', 'baja', 'muy baja'];
const ACCUMULATIONS = ['acumulado anual', 'acumulado mensual', 'no acumulado'];

/** What the source does not give is null. */
export class RegisterActivityDto extends CommandDto {
  @PlanField()
  plan!: string;

  @CodeField({ label: 'Código de la actividad', pattern: ACTIVITY_CODE, example: 'AOI30071100001' })
  code!: string;

  @TextField({ label: 'Nombre de la actividad', max: 1_000 })
  name!: string;

  @ActionField()
  action!: string;

  @CodeField({ label: 'Unidad responsable', pattern: UNIT_CODE, example: '11.01' })
  responsibleUnit!: string;

  @OneOfField({ label: 'Prioridad', values: PRIORITIES, optional: true, nullable: true })
  priority?: ActivityPriority | null;

  @TextField({ label: 'Unidad de medida', max: 200, optional: true, nullable: true })
  unitOfMeasure?: string | null;

  @OneOfField({ label: 'Tipo de acumulación', values: ACCUMULATIONS, optional: true, nullable: true })
  accumulation?: Accumulation | null;
}
