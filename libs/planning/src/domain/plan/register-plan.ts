import { Checks, own } from '@quipu/ledger';
import type { PlanEvent } from '../../contract/events.js';
import { PLAN_CODE } from '../codes.js';
import type { RegisterPlan } from './commands.js';
import type { PlansState } from './state.js';
import { checkActions, checkObjectives, checkUnits } from './structure.js';

const LONGEST_PLAN_YEARS = 15;

/** Refuses a second plan in the same years, impossible years, and codes that do not match their parent. */
export function registerPlan(command: RegisterPlan, plans: PlansState): PlanEvent[] {
  const checks = new Checks();
  checkYears(checks, command);
  checkNoOverlap(checks, command, plans);
  checkUnits(checks, command.units);
  checks.that(command.objectives.length > 0, 'objectives', 'El plan debe tener al menos un objetivo.');
  checkObjectives(checks, command.objectives);
  checkActions(checks, command.actions, new Set(command.objectives.map(({ code }) => code)));
  checks.done();
  return eventsOf(command);
}

function checkYears(checks: Checks, { plan, startYear, endYear }: RegisterPlan): void {
  const ordered = checks.that(startYear <= endYear, 'endYear', 'El año final no puede ser anterior al inicial.');
  if (ordered) {
    checks.that(endYear - startYear < LONGEST_PLAN_YEARS, 'endYear', `Un plan no abarca más de ${LONGEST_PLAN_YEARS} años.`);
  }
  const years = PLAN_CODE.exec(plan);
  const matches = years !== null && Number(years[1]) === startYear && Number(years[2]) === endYear;
  checks.that(matches, 'plan', `El código del plan debe ser PEI-${startYear}-${endYear}.`);
}

function checkNoOverlap(checks: Checks, { plan, startYear, endYear }: RegisterPlan, plans: PlansState): void {
  if (!checks.that(!own(plans, plan), 'plan', `El plan ${plan} ya está registrado.`)) return;
  for (const other of Object.values(plans)) {
    const apart = endYear < other.startYear || other.endYear < startYear;
    checks.that(apart, 'startYear', `Los años ${startYear}-${endYear} se cruzan con los del plan ${other.code}.`);
  }
}

function eventsOf(command: RegisterPlan): PlanEvent[] {
  const { plan, name, entityName, startYear, endYear } = command;
  return [
    { type: 'PlanRegistered', data: { plan, name, entityName, startYear, endYear } },
    ...command.units.map((unit): PlanEvent => ({ type: 'UnitAdded', data: { plan, ...unit } })),
    ...command.objectives.map((objective): PlanEvent => ({ type: 'ObjectiveAdded', data: { plan, ...objective } })),
    ...command.actions.map((action): PlanEvent => ({ type: 'ActionAdded', data: { plan, ...action } })),
  ];
}
