import { own, refuse } from '@quipu/ledger';
import { parsePeriod, daysOf, type Period } from '../period.js';
import type { Definition, IndicatorState } from './state.js';
import type { Surroundings } from './surroundings.js';

export function definitionIn(state: IndicatorState, plan: string, indicator: string): Definition {
  return own(state.definitions, plan) ?? refuse('indicator', `El indicador «${indicator}» no está definido en el plan «${plan}».`);
}

/** Refuses a period that does not exist, that the plan does not cover, or that has not begun. */
export function periodIn(command: { period: string; plan: string }, { plans, today }: Surroundings): Period {
  const period =
    parsePeriod(command.period) ??
    refuse('period', `El periodo «${command.period}» no existe: use 2025-S1, 2025-S2 o 2025-A (año completo).`);
  const plan = own(plans, command.plan) ?? refuse('plan', `El plan «${command.plan}» no está registrado.`);
  if (period.year < plan.startYear || period.year > plan.endYear) {
    refuse('period', `El periodo ${period.text} está fuera del plan ${plan.code} (${plan.startYear}-${plan.endYear}).`);
  }
  if (daysOf(period).first > today) refuse('period', `El periodo ${period.text} todavía no empieza.`);
  return period;
}
