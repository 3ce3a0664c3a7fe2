import { dayText } from '../calendar.js';
import { assessed, type Assessment, STANDING } from './assessment.js';
import type { InvestmentFact } from './facts.js';
import { severityOfKind } from './severity.js';
import type { AlertPolicy } from './types.js';

export function assessInvestment(policy: AlertPolicy, fact: InvestmentFact): Assessment[] {
  const { cui, actions, owner, stoppedSince, stoppedEarlier, cause, figure } = fact;
  const kind = 'stopped-investment';
  const about = { kind, subject: cui, period: STANDING, actions, owner } as const;
  if (stoppedSince === null) return [assessed(about, null, `La inversión ${cui} ya no está paralizada.`, [figure])];
  const why = cause === null ? '' : ` por ${cause}`;
  const message = `La inversión ${cui} está paralizada ${stoppedEarlier ? 'a más tardar desde' : 'desde'} el ${dayText(stoppedSince)}${why}.`;
  return [assessed(about, severityOfKind(policy, kind), message, [figure])];
}
