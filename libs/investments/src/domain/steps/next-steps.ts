import { refuse } from '@quipu/ledger';
import type { Phase } from '../../contract/vocabulary.js';
import { conditionOf } from '../condition.js';
import type { InvestmentState } from '../state.js';
import { PHASE_STEPS } from './phase-steps.js';
import { STEP_NAMES, STEPS, type Step, type StepName } from './steps.js';

/** Phases that the investment may pass to as it stands. */
export function nextPhases(state: InvestmentState): readonly Phase[] {
  return fits(STEPS['change-phase'], state) ? PHASE_STEPS[state.phase] : [];
}

/** What may be recorded of the investment as it stands, in words. */
export function nextSteps(state: InvestmentState): string[] {
  return STEP_NAMES.filter((name) => mayNow(name, state)).flatMap((name) =>
    name === 'change-phase' ? nextPhases(state).map((phase) => `pasar a «${phase}»`) : [STEPS[name].does],
  );
}

export function mayNow(name: StepName, state: InvestmentState): boolean {
  if (!fits(STEPS[name], state)) return false;
  if (name === 'lift-blocker') return state.blockers.length > 0;
  return name !== 'start-operation' || state.operation === null;
}

/** Refuses an illegal step with the reason and the legal ones. */
export function checkStep(name: StepName, state: InvestmentState): void {
  if (mayNow(name, state)) return;
  const stands = `está en fase «${state.phase}» y condición «${conditionOf(state)}»${state.operation ? ', en funcionamiento' : ''}`;
  refuse('cui', `No se puede ${STEPS[name].does}: la inversión ${state.cui} ${stands}. ${legalSteps(state)}`);
}

export function legalSteps(state: InvestmentState): string {
  const steps = nextSteps(state);
  return steps.length > 0 ? `Lo que sí procede ahora: ${steps.join('; ')}.` : 'Ya no procede ningún paso; un registro equivocado se rectifica.';
}

function fits(step: Step, state: InvestmentState): boolean {
  return step.conditions.includes(conditionOf(state)) && step.phases.includes(state.phase);
}
