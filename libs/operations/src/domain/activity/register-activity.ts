import { Checks, own } from '@quipu/ledger';
import type { ActivityEvent } from '../../contract/events.js';
import { entityOf, kindOf } from '../codes.js';
import { planIn, type Surroundings } from '../surroundings.js';
import type { RegisterActivity } from './commands.js';
import { checkAction, checkResponsibleUnit } from './place.js';
import type { ActivityState } from './state.js';

/** Refuses a code of another entity or action, and an action or unit that the plan does not hold. */
export function registerActivity({ kind: _command, ...given }: RegisterActivity, state: ActivityState, surroundings: Surroundings): ActivityEvent[] {
  const plan = planIn(surroundings, given.plan);
  const { code } = given;
  const kind = kindOf(code);
  const entity = entityOf(code) ?? surroundings.entity;
  const checks = new Checks();
  checks.that(kind !== undefined, 'code', `El código «${code}» no tiene la forma AOI + unidad ejecutora + 5 cifras, 7 cifras o SC.AEI.nn.mm.kk.`);
  checks.that(entity === surroundings.entity, 'code', `El código ${code} es de la unidad ejecutora ${entity}, no de ${surroundings.entity}.`);
  checks.that(!own(state.definitions, plan.code), 'code', `La actividad ${code} ya está registrada en el plan ${plan.code}.`);
  checkAction(checks, code, given.action, plan);
  checkResponsibleUnit(checks, given.responsibleUnit, plan);
  checks.done();
  return [{ type: 'ActivityRegistered', data: { ...given, kind: kind! } }];
}
