import type { Severity } from '../../contract/alert-events.js';
import type { RaiseAlert, SettleAlert } from '../alert/commands.js';
import type { Alert } from '../alert/state.js';
import { sameFacts } from '../alert/raise-alert.js';
import { sameFigures } from '../same-figures.js';
import type { Assessment } from './assessment.js';
import { policyKey } from './registry.js';
import type { AlertPolicy } from './types.js';

/** What is known of an alert already registered. */
export type KnownAlert = Pick<Alert, 'key' | 'state' | 'severity' | 'policy' | 'figures' | 'tension' | 'answeredFor'>;

/**
 * The commands that bring registered alerts up to what the policy says: none where nothing changed.
 * An alert about which the facts say nothing is left as it stands: it never closes in silence.
 */
export function dueAlerts(policy: AlertPolicy, assessments: readonly Assessment[], known: readonly KnownAlert[]): (RaiseAlert | SettleAlert)[] {
  const byKey = new Map(known.map((alert) => [alert.key, alert]));
  return assessments.flatMap((one) => dueFor(policyKey(policy), one, byKey.get(one.key)));
}

/** Whether the command would still change something in that history. */
export function isAlertDue(command: RaiseAlert | SettleAlert, alert: Omit<KnownAlert, 'key'> | null): boolean {
  if (command.kind === 'settle-alert') return alert !== null && alert.state !== 'cerrada';
  return alert === null || !isAnswered(alert, { ...command, severity: command.severity as Severity });
}

function dueFor(policy: string, one: Assessment, alert: KnownAlert | undefined): (RaiseAlert | SettleAlert)[] {
  const { key, severity, figures, message, tension } = one;
  if (severity === null) {
    return alert && alert.state !== 'cerrada' ? [{ kind: 'settle-alert', key, policy, figures, message }] : [];
  }
  if (alert && isAnswered(alert, { severity, policy, figures, tension })) return [];
  const { kind: alertKind, subject, actions, period, owner } = one;
  return [{ kind: 'raise-alert', alertKind, subject, actions, period, owner, policy, severity, figures, message, tension }];
}

function isAnswered(alert: Omit<KnownAlert, 'key'>, facts: Pick<KnownAlert, 'severity' | 'policy' | 'figures' | 'tension'>): boolean {
  if (alert.state !== 'cerrada') return sameFacts(alert, facts);
  return alert.answeredFor !== null && sameFigures(alert.answeredFor, facts.figures);
}
