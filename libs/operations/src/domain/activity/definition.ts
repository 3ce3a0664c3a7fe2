import { type Checks, own, refuse } from '@quipu/ledger';
import type { Month } from '../../contract/events.js';
import { checkOwnership, coversYear, planIn, type Surroundings } from '../surroundings.js';
import type { ActivityState, Definition, Programme } from './state.js';

/** The activity, if it is registered and the asker may act on it. */
export function definitionIn(state: ActivityState, { plan, activity }: { plan: string; activity: string }, surroundings: Surroundings): Definition {
  const definition =
    own(state.definitions, plan) ?? refuse('activity', `La actividad «${activity}» no está registrada en el plan «${plan}».`);
  checkOwnership(surroundings, activity, definition.responsibleUnit);
  return definition;
}

/** The same, in a year of its plan in which it is active. */
export function activeIn(state: ActivityState, command: { plan: string; activity: string; year: number }, surroundings: Surroundings): Definition {
  const definition = definitionIn(state, command, surroundings);
  const { year } = command;
  const plan = planIn(surroundings, command.plan);
  if (!coversYear(plan, year)) refuse('year', `El año ${year} está fuera del plan ${plan.code} (${plan.startYear}-${plan.endYear}).`);
  if (definition.inactiveFrom !== null && year >= definition.inactiveFrom) {
    refuse('year', `La actividad ${definition.code} está desactivada desde ${definition.inactiveFrom}.`);
  }
  return definition;
}

export function programmeIn(state: ActivityState, { activity, year }: { activity: string; year: number }): Programme {
  return state.programmes[year] ?? refuse('year', `La actividad ${activity} no tiene programación de ${year}.`);
}

/** Each of them exists and appears once. */
export function checkMonths(checks: Checks, months: readonly Month[], path: (index: number) => string): void {
  checks.that(months.length > 0, 'months', 'Indique al menos un mes.');
  months.forEach((month, index) => {
    checks.that(Number.isInteger(month) && month >= 1 && month <= 12, path(index), `El mes ${month} no existe: use 1 a 12.`);
    checks.that(months.indexOf(month) === index, path(index), `El mes ${month} está repetido.`);
  });
}
