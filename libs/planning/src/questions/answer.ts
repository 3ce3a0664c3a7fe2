import type { Cut } from '@quipu/projections/cut';
import type { Blocked } from '@quipu/querying';

/** What every answer says about itself. */
export interface Answered {
  entity: string;
  plan: string;
  asOf: Cut;
  /** An event that could not be processed keeps the entity's tables before the cut. */
  blocked: Blocked | null;
}
