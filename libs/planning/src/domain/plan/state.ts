import type { Objective, OrganisationUnit, PlanEvent } from '../../contract/events.js';
import type { PlannedAction } from './commands.js';

export interface PlanState {
  code: string;
  name: string;
  startYear: number;
  endYear: number;
  units: Readonly<Record<string, OrganisationUnit>>;
  objectives: Readonly<Record<string, Objective>>;
  actions: Readonly<Record<string, PlannedAction>>;
}

/** An entity's strategic plans, by code. */
export type PlansState = Readonly<Record<string, PlanState>>;

export const noPlans: PlansState = {};

export function evolvePlans(plans: PlansState, { type, data }: PlanEvent): PlansState {
  if (type === 'PlanRegistered') return { ...plans, [data.plan]: registered(data) };
  const plan = plans[data.plan];
  // A change of a plan is only ever recorded after its registration.
  if (!plan) throw new Error(`${type} of unknown plan ${data.plan}`);
  return { ...plans, [data.plan]: evolvePlan(plan, { type, data } as PlanEvent) };
}

function registered(data: Extract<PlanEvent, { type: 'PlanRegistered' }>['data']): PlanState {
  const { plan: code, name, startYear, endYear } = data;
  return { code, name, startYear, endYear, units: {}, objectives: {}, actions: {} };
}

function evolvePlan(plan: PlanState, { type, data }: PlanEvent): PlanState {
  switch (type) {
    case 'PlanRenamed':
      return { ...plan, name: data.name };
    case 'PlanExtended':
      return { ...plan, endYear: data.endYear };
    case 'UnitAdded':
    case 'UnitRenamed':
      return { ...plan, units: { ...plan.units, [data.code]: { code: data.code, name: data.name } } };
    case 'ObjectiveAdded':
    case 'ObjectiveChanged': {
      const { plan: _plan, ...objective } = data;
      return { ...plan, objectives: { ...plan.objectives, [data.code]: objective } };
    }
    case 'ActionAdded':
    case 'ActionChanged': {
      const { plan: _plan, ...action } = data;
      return { ...plan, actions: { ...plan.actions, [data.code]: action } };
    }
    case 'ActionWithdrawn': {
      const { [data.code]: _withdrawn, ...actions } = plan.actions;
      return { ...plan, actions };
    }
    case 'PlanRegistered':
      return plan;
  }
}

/** The plan that covers a year, if any. */
export function planOfYear(plans: PlansState, year: number): PlanState | undefined {
  return Object.values(plans).find((plan) => plan.startYear <= year && year <= plan.endYear);
}
