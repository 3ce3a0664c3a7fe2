import type { IndicatorState, PlansState } from '@quipu/planning/domain';
import { NOTHING_FOLLOWED, type RegisteredFollowUp } from './follow-up/registered.js';

/** What an entity has registered, as the tables showed it at `position`. */
export interface Registered {
  position: number;
  plans: PlansState;
  /** Changes whenever the plan's own structure does. */
  planBasis: Readonly<Record<string, string>>;
  indicators: ReadonlyMap<string, RegisteredIndicator>;
  followUp: RegisteredFollowUp;
}

export interface RegisteredIndicator {
  state: IndicatorState;
  /** Event behind the definition and targets. */
  definitionBasis: string;
  /** Event behind each period's value. */
  valueBasis: Readonly<Record<string, string>>;
}

export const NOTHING_REGISTERED: Registered = { position: 0, plans: {}, planBasis: {}, indicators: new Map(), followUp: NOTHING_FOLLOWED };
