import { dayText } from '../calendar.js';
import { isOpenState } from '../commitment/transitions.js';
import { assessed, type Assessment, STANDING } from './assessment.js';
import type { CommitmentFact } from './facts.js';
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
