import type { Decider } from '@quipu/ledger';
import type { PlanEvent } from '@quipu/planning';
import type { PlanOutline } from '../domain/surroundings.js';

export type PlanOutlines = Readonly<Record<string, PlanOutline>>;

/** What oversight needs of the plans' history. It only listens there: no command of its own is decided on it. */
export const planOutlines: Decider<never, PlanOutlines, PlanEvent> = {
  initialState: {},
  decide: () => [],
  evolve: (plans, event) => {
    const { plan } = event.data;
    const outline = plans[plan] ?? { actions: {}, units: {} };
    return { ...plans, [plan]: outlineAfter(outline, event) };
  },
};

function outlineAfter(outline: PlanOutline, { type, data }: PlanEvent): PlanOutline {
  switch (type) {
    case 'ActionAdded':
    case 'ActionChanged':
      return { ...outline, actions: { ...outline.actions, [data.code]: data.name } };
    case 'ActionWithdrawn': {
      const { [data.code]: _gone, ...actions } = outline.actions;
      return { ...outline, actions };
    }
    case 'UnitAdded':
    case 'UnitRenamed':
      return { ...outline, units: { ...outline.units, [data.code]: data.name } };
    default:
      return outline;
  }
}
