import { Checks, refuse } from '@quipu/ledger';
import type { ActivityEvent } from '../../contract/events.js';
import type { Surroundings } from '../surroundings.js';
import type { CorrectExecution } from './commands.js';
import { definitionIn } from './definition.js';
import { checkAmount } from './goals.js';
import { type ActivityState, monthKey } from './state.js';

/** Puts figures in place of the recorded ones; both stay in the history, and the month awaits approval again. */
export function correctExecution(command: CorrectExecution, state: ActivityState, surroundings: Surroundings): ActivityEvent[] {
  const { plan, activity, year, month, physical, financial } = command;
  definitionIn(state, command, surroundings);
  const standing =
    state.months[monthKey(year, month)] ?? refuse('month', `La actividad ${activity} no tiene registro del mes ${month} de ${year} que corregir.`);
  const checks = new Checks();
  checkAmount(checks, 'physical', physical);
  checkAmount(checks, 'financial', financial);
  checks.done();
  const from = { physical: standing.physical, financial: standing.financial };
  if (from.physical === physical && from.financial === financial) {
    refuse('physical', `El mes ${month} de ${year} ya tiene esos valores: no hay nada que corregir.`);
  }
  return [{ type: 'ExecutionCorrected', data: { plan, activity, year, month, from, to: { physical, financial } } }];
}
