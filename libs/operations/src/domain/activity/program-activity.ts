import { Checks } from '@quipu/ledger';
import type { ActivityEvent } from '../../contract/events.js';
import { hasPoiOf } from '../poi/state.js';
import type { Surroundings } from '../surroundings.js';
import type { ProgramActivity } from './commands.js';
import { activeIn } from './definition.js';
import { checkGoals, twelve } from './goals.js';
import type { ActivityState } from './state.js';

/** The first goals of a year; later ones are a reprogramming. */
export function programActivity(command: ProgramActivity, state: ActivityState, surroundings: Surroundings): ActivityEvent[] {
  const { plan, activity, year, months } = command;
  const { accumulation } = activeIn(state, command, surroundings);
  const checks = new Checks();
  checks.that(hasPoiOf(surroundings.poi, year), 'year', `La entidad no tiene un POI registrado de ${year}.`);
  checks.that(!state.programmes[year], 'year', `La actividad ${activity} ya tiene programación de ${year}: use la reprogramación.`);
  checks.that(accumulation !== null, 'activity', `La actividad ${activity} no tiene tipo de acumulación: sin él su meta no se puede sumar.`);
  checkGoals(checks, months);
  checks.done();
  return [{ type: 'ActivityProgrammed', data: { plan, activity, year, months: twelve(months) } }];
}
