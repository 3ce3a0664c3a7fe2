import type { Action, Objective, OrganisationUnit } from '../../contract/events.js';

export type PlannedAction = Action & { objective: string };

export interface RegisterPlan {
  kind: 'register-plan';
  plan: string;
  name: string;
  entityName: string;
  startYear: number;
  endYear: number;
  units: OrganisationUnit[];
  objectives: Objective[];
  actions: PlannedAction[];
}

/** Units, objectives and actions given here are added, or replace those of the same code. */
export interface AmendPlan {
  kind: 'amend-plan';
  plan: string;
  name?: string;
  endYear?: number;
  units?: OrganisationUnit[];
  objectives?: Objective[];
  actions?: PlannedAction[];
  /** Codes of actions that leave the plan. */
  withdraw?: string[];
}

export type PlanCommand = RegisterPlan | AmendPlan;
