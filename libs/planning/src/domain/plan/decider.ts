import type { Decider } from '@quipu/ledger';
import type { PlanEvent } from '../../contract/events.js';
import { amendPlan } from './amend-plan.js';
import type { PlanCommand } from './commands.js';
import { registerPlan } from './register-plan.js';
import { evolvePlans, noPlans, type PlansState } from './state.js';

/** Stream `<entity>.plan-PEI`: every strategic plan of an entity. */
export const planDecider: Decider<PlanCommand, PlansState, PlanEvent> = {
  initialState: noPlans,
  decide: (command, plans) =>
    command.kind === 'register-plan' ? registerPlan(command, plans) : amendPlan(command, plans),
  evolve: evolvePlans,
};
