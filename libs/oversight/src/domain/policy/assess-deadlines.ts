import { dayText } from '../calendar.js';
import { isOpenState } from '../commitment/transitions.js';
import { assessed, type Assessment, STANDING } from './assessment.js';
import type { CommitmentFact, ExecutionFact } from './facts.js';
import { severityOfKind } from './severity.js';
import type { AlertPolicy } from './types.js';

export function assessCommitment(policy: AlertPolicy, fact: CommitmentFact, day: string): Assessment[] {
  const { id, action, owner, dueOn, state, figure } = fact;
  const kind = 'commitment-overdue';
  const about = { kind, subject: id, period: STANDING, actions: [action], owner } as const;
  const overdue = isOpenState(state) && dueOn < day;
  const message = overdue
    ? `El compromiso ${id} venció el ${dayText(dueOn)} y está «${state}».`
    : `El compromiso ${id} no está vencido: plazo ${dayText(dueOn)}, estado «${state}».`;
  return [assessed(about, overdue ? severityOfKind(policy, kind) : null, message, [figure])];
}

export function assessExecution(policy: AlertPolicy, fact: ExecutionFact, day: string): Assessment[] {
  const { activity, action, owner, month, dueOn, recorded, figure } = fact;
  const kind = 'month-not-recorded';
  const about = { kind, subject: activity, period: month, actions: [action], owner } as const;
  const missing = !recorded && dueOn < day;
  const message = missing
    ? `La actividad ${activity} no tiene registro de ${month}; el plazo venció el ${dayText(dueOn)}.`
    : `La actividad ${activity} no debe el registro de ${month}.`;
  return [assessed(about, missing ? severityOfKind(policy, kind) : null, message, [figure])];
}
