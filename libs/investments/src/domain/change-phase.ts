import { Checks, refuse } from '@quipu/ledger';
import type { InvestmentEvent } from '../contract/events.js';
import type { ChangePhase } from './commands.js';
import { factDay, needsDocument, notBefore, notInFuture, standing } from './demands.js';
import type { Investment } from './state.js';
import { checkStep, legalSteps, nextPhases } from './steps/next-steps.js';
import { DOCUMENTED_PHASES } from './steps/phase-steps.js';
import type { Surroundings } from './surroundings.js';

/** One step of the table, no other. Settling and closing are steps of it too. */
export function changePhase(command: ChangePhase, state: Investment, surroundings: Surroundings): InvestmentEvent[] {
  const { cui, phase: to, since, support } = command;
  const investment = standing(state, cui);
  checkStep('change-phase', investment);
  const { phase: from, phaseSince, blockers } = investment;
  if (!nextPhases(investment).includes(to)) {
    refuse('phase', `De «${from}» no se pasa a «${to}». ${legalSteps(investment)}`);
  }
  const checks = new Checks();
  const pending = blockers.map(({ authority }) => authority).join(', ');
  checks.that(to !== 'cerrada' || blockers.length === 0, 'phase', `No se cierra con impedimentos sin levantar: ${pending}.`);
  if (DOCUMENTED_PHASES.includes(to)) needsDocument(checks, support, `Pasar a «${to}»`);
  notInFuture(checks, 'since', since, surroundings);
  notBefore(checks, 'since', since, phaseSince?.is === 'exacta' ? phaseSince.day : undefined, `el inicio de la fase «${from}»`);
  checks.done();
  return [{ type: 'PhaseChanged', data: { cui, from, to, since: factDay(command) } }];
}
