import type { PoiState, Surroundings } from '@quipu/operations/domain';
import type { PlansState } from '@quipu/planning/domain';
import { ASKER, type FollowUpCase } from '../case.js';

/** @param poi as it will stand once the folder is loaded */
export function surroundingsOf({ plan, desk }: FollowUpCase, poi: PoiState, plans: PlansState, justified: boolean): Surroundings {
  return { entity: plan.entity, plans, poi, asker: ASKER, justified, today: desk.today };
}
