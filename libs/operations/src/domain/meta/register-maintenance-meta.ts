import { Checks } from '@quipu/ledger';
import type { MetaEvent } from '../../contract/events.js';
import { checkAmount } from '../activity/goals.js';
import { FINALIDAD_CODE, SEQUENCE_CODE } from '../codes.js';
import { coversYear, planIn, type Surroundings } from '../surroundings.js';
import type { RegisterMaintenanceMeta } from './commands.js';
import type { MaintenanceMetaState } from './state.js';

/** A road to be maintained in a year: finalidad, sequence, kind, length, state. */
export function registerMaintenanceMeta(command: RegisterMaintenanceMeta, state: MaintenanceMetaState, surroundings: Surroundings): MetaEvent[] {
  const { kind: _command, maintenance: kind, ...meta } = command;
  const plan = planIn(surroundings, meta.plan);
  const { year, finalidad, sequence, action } = meta;
  const checks = new Checks();
  checks.that(FINALIDAD_CODE.test(finalidad), 'finalidad', `La finalidad «${finalidad}» debe tener 7 cifras.`);
  checks.that(SEQUENCE_CODE.test(sequence), 'sequence', `La secuencia «${sequence}» debe tener 5 cifras.`);
  checks.that(state === null, 'finalidad', `La meta de finalidad ${finalidad} ya está registrada en ${year}.`);
  checks.that(coversYear(plan, year), 'year', `El año ${year} está fuera del plan ${plan.code} (${plan.startYear}-${plan.endYear}).`);
  checks.that(action === null || Object.hasOwn(plan.actions, action), 'action', `La acción «${action}» no está en el plan ${plan.code}.`);
  checkAmount(checks, 'km', meta.km);
  checkAmount(checks, 'kmStated', meta.kmStated);
  checks.done();
  return [{ type: 'MaintenanceMetaRegistered', data: { ...meta, kind } }];
}
