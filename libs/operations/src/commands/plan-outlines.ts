import type { Decider } from '@quipu/ledger';
import type { PlanEvent } from '@quipu/planning';
import type { PlanOutline } from '../domain/surroundings.js';

export type PlanOutlines = Readonly<Record<string, PlanOutline>>;

/** An entity's PEIs, read from planning's history: it is never written from here. */
export const planOutlines: Decider<never, PlanOutlines, PlanEvent> = { initialState: {}, decide: () => [], evolve };

function evolve(plans: PlanOutlines, { type, data }: PlanEvent): PlanOutlines {
  if (type === 'PlanRegistered') {
    const { plan: code, startYear, endYear } = data;
    return { ...plans, [code]: { code, startYear, endYear, actions: new Set(), units: new Set() } };
  }
  const plan = plans[data.plan];
  return plan ? { ...plans, [data.plan]: outlineAfter(plan, { type, data } as PlanEvent) } : plans;
}

function outlineAfter(plan: PlanOutline, { type, data }: PlanEvent): PlanOutline {
  switch (type) {
    case 'PlanExtended':
      return { ...plan, endYear: data.endYear };
    case 'UnitAdded':
      return { ...plan, units: new Set([...plan.units, data.code]) };
    case 'ActionAdded':
      return { ...plan, actions: new Set([...plan.actions, data.code]) };
    case 'ActionWithdrawn':
      return { ...plan, actions: new Set([...plan.actions].filter((code) => code !== data.code)) };
    default:
      return plan;
  }
}
