import { Checks, own, refuse } from '@quipu/ledger';
import type { CommitmentEvent, OwnerUnit } from '../../contract/commitment-events.js';
import { dayText, isDay, monthsAfter } from '../calendar.js';
import type { PlanOutline, Surroundings } from '../surroundings.js';
import type { MakeCommitment } from './commands.js';
import type { CommitmentHistory } from './state.js';
import { TERM_MONTHS } from './terms.js';

/** Its due date is the end of its term unless an earlier one is given. */
export function makeCommitment(command: MakeCommitment, commitment: CommitmentHistory, { plans }: Surroundings): CommitmentEvent[] {
  const { kind: _kind, periodEnd, ...given } = command;
  if (commitment) refuse('id', `El compromiso ${given.id} ya está registrado.`);
  const plan = own(plans, given.plan) ?? refuse('plan', `El plan «${given.plan}» no está registrado.`);
  if (periodEnd === undefined) return refuse('period', `El periodo «${given.period}» no existe: use 2025-S1, 2025-S2 o 2025-A.`);
  const limit = monthsAfter(periodEnd, TERM_MONTHS[given.term]);
  const dueOn = given.dueOn ?? limit;
  const checks = new Checks();
  checks.that(Object.hasOwn(plan.actions, given.action), 'action', `La acción ${given.action} no está en el plan ${given.plan}.`);
  checkOwner(checks, given.owner, plan);
  const tooLate = `El plazo ${given.term} (${TERM_MONTHS[given.term]} meses) termina el ${dayText(limit)}: la fecha ${dayText(dueOn)} lo pasa.`;
  checks.that(!isDay(dueOn) || dueOn <= limit, 'dueOn', tooLate);
  checks.that(isDay(dueOn) && dueOn > periodEnd, 'dueOn', `La fecha de cumplimiento debe ser posterior al ${dayText(periodEnd)}.`);
  checks.done();
  return [{ type: 'CommitmentMade', data: { ...given, periodEnd, dueOn } }];
}

/** A unit with a code is one of the plan's; without one it goes by the name that the source gives it. */
export function checkOwner(checks: Checks, { code }: OwnerUnit, ...plans: PlanOutline[]): void {
  const known = code === null || plans.some(({ units }) => Object.hasOwn(units, code));
  checks.that(known, 'owner.code', `La unidad «${code}» no está en el plan.`);
}
