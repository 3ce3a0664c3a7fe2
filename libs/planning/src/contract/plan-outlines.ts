import type { Decider } from '@quipu/ledger';
import { evolvePlans, noPlans, type PlansState } from '../domain/plan/state.js';
import type { PlanEvent } from './events.js';

export type { PlansState, PlanState } from '../domain/plan/state.js';

/**
 * An entity's plans as they stand, folded from stream `<entity>.plan-PEI` as planning itself does, for
 * contexts that only consult them: it decides nothing. An event of a plan that nobody registered,
 * which planning never records, says nothing of any plan.
 */
export const planOutlines: Decider<never, PlansState, PlanEvent> = {
  initialState: noPlans,
  decide: () => [],
  evolve: (plans, event) => (event.type === 'PlanRegistered' || Object.hasOwn(plans, event.data.plan) ? evolvePlans(plans, event) : plans),
};

/** Codes of the actions that stand in some plan of the entity. */
export function actionsIn(plans: PlansState): ReadonlySet<string> {
  return new Set(Object.values(plans).flatMap(({ actions }) => Object.keys(actions)));
}
