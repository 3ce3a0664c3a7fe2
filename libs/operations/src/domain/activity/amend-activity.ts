import { Checks, own, refuse } from '@quipu/ledger';
import type { Accumulation, ActivityAmendment, ActivityEvent } from '../../contract/events.js';
import { planIn, type Surroundings } from '../surroundings.js';
import type { AmendActivity } from './commands.js';
import { definitionIn } from './definition.js';
import { checkAction, checkResponsibleUnit } from './place.js';
import type { ActivityState } from './state.js';

const AMENDABLE = ['name', 'action', 'responsibleUnit', 'priority', 'unitOfMeasure', 'accumulation'] as const;

/** Only what differs is recorded, before and after; an amendment that changes nothing is refused. */
export function amendActivity(command: AmendActivity, state: ActivityState, surroundings: Surroundings): ActivityEvent[] {
  const { plan, activity } = command;
  const definition = definitionIn(state, command, surroundings);
  const changed = AMENDABLE.filter((field) => command[field] !== undefined && command[field] !== definition[field]);
  if (changed.length === 0) refuse('', `La modificación no cambia nada de la actividad ${activity}.`);
  const to = pick(command, changed);
  const checks = new Checks();
  // What stands is left alone: an action may have left the plan since.
  if (to.action !== undefined) checkAction(checks, definition.code, to.action, planIn(surroundings, plan));
  if (to.responsibleUnit !== undefined) checkResponsibleUnit(checks, to.responsibleUnit, planIn(surroundings, plan));
  if (to.accumulation !== undefined) checkAccumulation(checks, to.accumulation, command, state, surroundings);
  else checks.that(command.version === undefined, 'version', 'La versión del POI solo se indica al cambiar el tipo de acumulación de metas ya programadas.');
  checks.done();
  return [{ type: 'ActivityAmended', data: { plan, activity, from: pick(definition, changed), to, version: command.version ?? null } }];
}

/**
 * Goals are sums or last values by the accumulation under which they were set. Once there are goals,
 * another accumulation changes what they mean: only a modified POI of their year allows it, and none
 * allows it over goals of several years, for it would change years already reported.
 */
function checkAccumulation(checks: Checks, to: Accumulation | null, { activity, version }: AmendActivity, state: ActivityState, { poi }: Surroundings): void {
  const years = Object.keys(state.programmes).map(Number);
  if (years.length === 0) {
    checks.that(version === undefined, 'version', `La actividad ${activity} no tiene metas programadas: no hace falta indicar una versión del POI.`);
    return;
  }
  if (!checks.that(to !== null, 'accumulation', `La actividad ${activity} tiene metas programadas: no puede quedar sin tipo de acumulación.`)) return;
  const several = `La actividad ${activity} tiene metas de ${years.join(', ')} con su tipo de acumulación: desactívela y registre otra.`;
  if (!checks.that(years.length === 1, 'accumulation', several)) return;
  const allowing = version === undefined ? undefined : own(poi, version);
  const allowed = allowing?.kind === 'modificado' && allowing.startYear === years[0];
  checks.that(allowed, 'version', `La actividad ${activity} ya tiene metas de ${years[0]}: indique la versión modificada del POI ${years[0]} que cambia su tipo de acumulación.`);
}

function pick(given: ActivityAmendment, fields: readonly (keyof ActivityAmendment)[]): ActivityAmendment {
  return Object.fromEntries(fields.map((field) => [field, given[field]]));
}
