import type { PlansState } from '@quipu/planning/domain';
import type { PlanFolder } from '../../folder/read-folder.js';
import type { PlanRow } from '../../folder/rows/plan-row.js';
import type { Desk } from '../desk.js';
import type { RegisteredFollowUp } from './registered.js';

/** A folder whose follow-up is judged, over the plans as it wants them and as they will stand. */
export interface FollowUpCase {
  folder: PlanFolder;
  plan: PlanRow;
  plans: { wanted: PlansState; sent: PlansState };
  registered: RegisteredFollowUp;
  desk: Desk;
}

/** The planning office, which loads folders. */
export const ASKER = { role: 'planning-office', office: '' };
export const WAITS = 'queda fuera: depende de una acción o unidad que queda fuera';
