import { JustifiedCommandDto } from '@quipu/commanding';
import { CodeField } from '@quipu/platform';
import type { Accumulation, ActivityPriority } from '../../contract/events.js';
import { AccumulationField, ActivityNameField, PriorityField, ResponsibleUnitField, UnitOfMeasureField } from '../definition-fields.js';
import { ActionField, ActivityField, PlanField } from '../fields.js';

/** What is left out stays as it is; null takes it away. */
export class AmendActivityDto extends JustifiedCommandDto {
  @PlanField()
  plan!: string;

  @ActivityField()
  activity!: string;

  @ActivityNameField({ optional: true })
  name?: string;

  @ActionField({ optional: true })
  action?: string;

  @ResponsibleUnitField({ optional: true })
  responsibleUnit?: string;

  @PriorityField()
  priority?: ActivityPriority | null;

  @UnitOfMeasureField()
  unitOfMeasure?: string | null;

  @AccumulationField()
  accumulation?: Accumulation | null;

  /** Needed only to change the accumulation of goals already programmed. */
  @CodeField({ label: 'Versión modificada del POI', pattern: /^POI \d{4} V\d{1,3}$/, example: 'POI 2025 V1', optional: true })
  version?: string;
}
