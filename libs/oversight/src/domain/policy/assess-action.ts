import { decimal, formatPercent } from '@quipu/rules';
import { assessed, type Assessment } from './assessment.js';
import type { ActionFact } from './facts.js';
import { severityOfProgress } from './severity.js';
import type { AlertPolicy } from './types.js';

/** Physical progress, whatever the indicator says; where both are at odds, the alert says so. */
export function assessAction(policy: AlertPolicy, fact: ActionFact, period: string): Assessment[] {
  const { action, owner, physicalProgress, figure, level, levelFigure } = fact;
  if (physicalProgress === null) return [];
  const severity = severityOfProgress(policy, physicalProgress);
  const { tension } = policy;
  const tense = level === tension.level && severity !== null && tension.severities.includes(severity);
  const progress = `Avance físico de ${action} en ${period}: ${formatPercent(decimal(physicalProgress))}`;
  const message = tense ? `${progress}, mientras su indicador está en nivel «${level}».` : `${progress}.`;
  const about = { kind: 'physical-progress' as const, subject: action, period, actions: [action], owner };
  return [assessed(about, severity, message, levelFigure ? [figure, levelFigure] : [figure], tense)];
}
