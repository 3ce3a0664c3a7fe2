import type { Checks } from '@quipu/ledger';
import type { Objective, OrganisationUnit } from '../../contract/events.js';
import { ACTION_CODE, OBJECTIVE_CODE, objectiveOf, UNIT_CODE } from '../codes.js';
import type { PlannedAction } from './commands.js';

/** Codes well formed and unique within the list. */
function checkCodes(checks: Checks, field: string, items: readonly { code: string }[], pattern: RegExp, example: string) {
  const seen = new Set<string>();
  items.forEach(({ code }, index) => {
    const at = `${field}[${index}].code`;
    checks.that(pattern.test(code), at, `El código «${code}» no tiene la forma ${example}.`);
    checks.that(!seen.has(code), at, `El código «${code}» está repetido.`);
    seen.add(code);
  });
}

export function checkUnits(checks: Checks, units: readonly OrganisationUnit[]): void {
  checkCodes(checks, 'units', units, UNIT_CODE, '11.01');
}

export function checkObjectives(checks: Checks, objectives: readonly Objective[]): void {
  checkCodes(checks, 'objectives', objectives, OBJECTIVE_CODE, 'OEI.01');
}

/** @param known codes of the plan's objectives, those of this command included */
export function checkActions(checks: Checks, actions: readonly PlannedAction[], known: ReadonlySet<string>): void {
  checkCodes(checks, 'actions', actions, ACTION_CODE, 'AEI.01.02');
  actions.forEach(({ code, objective }, index) => {
    const expected = objectiveOf(code);
    if (!expected) return;
    const at = `actions[${index}].objective`;
    if (!checks.that(objective === expected, at, `La acción ${code} corresponde a ${expected}, no a «${objective}».`)) return;
    checks.that(known.has(objective), at, `El objetivo ${objective} no está en el plan.`);
  });
}
