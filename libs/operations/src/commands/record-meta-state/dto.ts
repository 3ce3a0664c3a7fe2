import { CommandDto } from '@quipu/commanding';
import type { MetaState } from '../../contract/events.js';
import { PlanField, PoiYearField } from '../fields.js';
import { FinalidadField, MetaStateField, StateDetailField } from '../meta-fields.js';

export class RecordMetaStateDto extends CommandDto {
  @PlanField()
  plan!: string;

  @PoiYearField()
  year!: number;

  @FinalidadField()
  finalidad!: string;

  @MetaStateField()
  state!: MetaState;

  @StateDetailField()
  stateDetail?: string | null;
}
