import { Checks, own, refuse } from '@quipu/ledger';
import type { IndicatorEvent } from '../../contract/events.js';
import { INDICATOR_CODE, parentOf } from '../codes.js';
import type { PlanState } from '../plan/state.js';
import type { DefineIndicator } from './commands.js';
import { checkWithin, rangeOf } from './range.js';
import type { IndicatorState } from './state.js';
import type { Surroundings } from './surroundings.js';

/** Refuses what the plan does not hold: an unknown parent or unit, a code of another parent, a target outside its years. */
export function defineIndicator(command: DefineIndicator, state: IndicatorState, { plans }: Surroundings): IndicatorEvent[] {
  const plan = own(plans, command.plan) ?? refuse('plan', `El plan «${command.plan}» no está registrado.`);
  const checks = new Checks();
  checks.that(!own(state.definitions, plan.code), 'code', `El indicador ${command.code} ya está definido en el plan ${plan.code}.`);
  checkPlace(checks, command, plan);
  checkSense(checks, command);
  checkTargets(checks, command, plan);
  checks.done();
  const { kind: _kind, ...definition } = command;
  return [{ type: 'IndicatorDefined', data: { ...definition, range: rangeOf(command.unitOfMeasure, command.range) } }];
}

function checkPlace(checks: Checks, { code, parent, responsibleUnit }: DefineIndicator, plan: PlanState): void {
  checks.that(INDICATOR_CODE.test(code), 'code', `El código «${code}» no tiene la forma IND.01.AEI.01.02.`);
  const expected = parentOf(code);
  if (expected && checks.that(parent === expected, 'parent', `El indicador ${code} corresponde a ${expected}, no a «${parent}».`)) {
    const known = Object.hasOwn(plan.actions, parent) || Object.hasOwn(plan.objectives, parent);
    checks.that(known, 'parent', `${parent} no está en el plan ${plan.code}.`);
  }
  const unitKnown = Object.hasOwn(plan.units, responsibleUnit);
  checks.that(unitKnown, 'responsibleUnit', `La unidad «${responsibleUnit}» no está en el plan ${plan.code}.`);
}

/** Aggregation says whether parts add up when the sense is declared, and which limit holds when it is not. */
function checkSense(checks: Checks, { sense, aggregation }: DefineIndicator): void {
  const isLimit = aggregation === 'máximo permisible' || aggregation === 'mínimo permisible';
  const message = isLimit
    ? `Un indicador con «${aggregation}» debe tener sentido «no definido».`
    : `Un indicador «no definido» debe indicar «máximo permisible» o «mínimo permisible».`;
  checks.that(isLimit === (sense === 'no definido'), 'aggregation', message);
}

function checkTargets(checks: Checks, { targets, baseline, unitOfMeasure, range }: DefineIndicator, plan: PlanState): void {
  const limits = rangeOf(unitOfMeasure, range);
  for (const [year, target] of Object.entries(targets)) {
    checkYear(checks, `targets.${year}`, Number(year), plan);
    checkWithin(checks, `targets.${year}`, target, limits);
  }
  if (baseline) checkWithin(checks, 'baseline.value', baseline.value, limits);
}

export function checkYear(checks: Checks, field: string, year: number, plan: PlanState): void {
  const within = plan.startYear <= year && year <= plan.endYear;
  checks.that(within, field, `El año ${year} está fuera del plan ${plan.code} (${plan.startYear}-${plan.endYear}).`);
}
