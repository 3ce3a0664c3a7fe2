import type { Decider } from '@quipu/ledger';
import type { PlanEvent } from '@quipu/planning';

/** By code of action, the plan that holds it. */
export type KnownActions = Readonly<Record<string, string>>;

/** What an investment needs to know of the plans: which actions stand in them. It decides nothing. */
export const knownActions: Decider<never, KnownActions, PlanEvent> = {
  initialState: {},
  decide: () => [],
  evolve: (actions, { type, data }) => {
    if (type === 'ActionAdded') return { ...actions, [data.code]: data.plan };
    if (type !== 'ActionWithdrawn' || actions[data.code] !== data.plan) return actions;
    return Object.fromEntries(Object.entries(actions).filter(([code]) => code !== data.code));
  },
};
