import type { Checks } from '@quipu/ledger';
import { actionIn } from '../codes.js';
import type { PlanOutline } from '../surroundings.js';

/** An activity serves an action of its plan: the one in its code, where the code holds one. */
export function checkAction(checks: Checks, code: string, action: string, plan: PlanOutline): void {
  checks.that(Object.hasOwn(plan.actions, action), 'action', `La acción «${action}» no está en el plan ${plan.code}.`);
  checks.that((actionIn(code) ?? action) === action, 'action', `El código ${code} corresponde a ${actionIn(code)}, no a «${action}».`);
}

/** An activity answers to a unit of its plan. */
export function checkResponsibleUnit(checks: Checks, unit: string, plan: PlanOutline): void {
  checks.that(Object.hasOwn(plan.units, unit), 'responsibleUnit', `La unidad «${unit}» no está en el plan ${plan.code}.`);
}
