import { Checks, refuse } from '@quipu/ledger';
import { isDeepStrictEqual } from 'node:util';
import type { CommitmentEvent } from '../../contract/commitment-events.js';
import { dayText, isDay } from '../calendar.js';
import { checkOwnership, type Surroundings } from '../surroundings.js';
import type { AssignCommitment, CarryOverCommitment, ChangeCommitmentState, MoveDueDate } from './commands.js';
import { checkOwner } from './make-commitment.js';
import type { Commitment, CommitmentHistory } from './state.js';
import { isOpenState, TRANSITIONS } from './transitions.js';

export function changeState({ id, to, brings }: ChangeCommitmentState, history: CommitmentHistory, around: Surroundings): CommitmentEvent[] {
  const { state: from } = registered(id, history, around);
  const needs = TRANSITIONS[from][to];
  if (!needs) {
    const next = Object.keys(TRANSITIONS[from]).join(', ');
    return refuse('to', `El compromiso ${id} está «${from}»: no puede pasar a «${to}». Puede pasar a: ${next}.`);
  }
  const checks = new Checks();
  checks.that(!needs.includes('reason') || brings.reason, 'reason', `Pasar de «${from}» a «${to}» requiere el motivo.`);
  const evidence = `Pasar de «${from}» a «${to}» requiere la evidencia: al menos un documento.`;
  checks.that(!needs.includes('document') || brings.documents > 0, 'documents', evidence);
  checks.done();
  return [{ type: 'CommitmentStateChanged', data: { id, from, to } }];
}

/** The first date is kept for ever; the reason goes with the command. */
export function moveDueDate({ id, dueOn: to }: MoveDueDate, history: CommitmentHistory, around: Surroundings): CommitmentEvent[] {
  const { made, state, dueOn: from } = registered(id, history, around);
  if (!isOpenState(state)) refuse('id', `El compromiso ${id} está «${state}»: ya no tiene plazo que mover.`);
  const checks = new Checks();
  checks.that(isDay(to) && to > made.periodEnd, 'dueOn', `La fecha de cumplimiento debe ser posterior al ${dayText(made.periodEnd)}.`);
  checks.that(to !== from, 'dueOn', `El compromiso ${id} ya vence el ${dayText(from)}.`);
  checks.done();
  return [{ type: 'CommitmentDueDateMoved', data: { id, first: made.dueOn, from, to } }];
}

export function assignCommitment({ id, owner: to }: AssignCommitment, history: CommitmentHistory, around: Surroundings): CommitmentEvent[] {
  const { owner: from } = registered(id, history, around);
  const checks = new Checks();
  checkOwner(checks, to, ...Object.values(around.plans));
  checks.that(!isDeepStrictEqual(from, to), 'owner', `El compromiso ${id} ya está a cargo de ${to.name}.`);
  checks.done();
  return [{ type: 'CommitmentAssigned', data: { id, from, to } }];
}

/** The next report opens with it. One that a report has already shown as finished is history. */
export function carryOver({ id, period, periodEnd }: CarryOverCommitment, history: CommitmentHistory, around: Surroundings): CommitmentEvent[] {
  const { state, dueOn, shown } = registered(id, history, around);
  if (periodEnd === undefined) return refuse('period', `El periodo «${period}» no existe: use 2025-S1, 2025-S2 o 2025-A.`);
  const checks = new Checks();
  const isLater = periodEnd > shown.periodEnd || (periodEnd === shown.periodEnd && period !== shown.period);
  checks.that(isLater, 'period', `El compromiso ${id} ya está en el informe de ${shown.period}: se pasa a uno posterior, no a ${period}.`);
  checks.that(isOpenState(state) || isOpenState(shown.state), 'id', `El informe de ${shown.period} ya mostró ${id} como «${state}».`);
  checks.done();
  return [{ type: 'CommitmentCarriedOver', data: { id, from: shown.period, to: period, periodEnd, state, dueOn } }];
}

function registered(id: string, commitment: CommitmentHistory, around: Surroundings): Commitment {
  if (!commitment) return refuse('id', `El compromiso «${id}» no está registrado.`);
  checkOwnership(around, `El compromiso ${id}`, commitment.owner.code);
  return commitment;
}
