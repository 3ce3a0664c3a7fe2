import { dueFindings, type DueFinding, isAnsweredFor, type KnownFinding } from '../domain/finding/due-findings.js';
import type { RaiseAlert, SettleAlert } from '../domain/alert/commands.js';
import { findingKey } from '../domain/finding/decider.js';
import { assess } from '../domain/policy/alerts-from.js';
import { alertKey } from '../domain/policy/assessment.js';
import { dueAlerts } from '../domain/policy/due-alerts.js';
import type { Facts } from '../domain/policy/facts.js';
import type { AlertPolicy } from '../domain/policy/types.js';
import { knownAlerts } from '../read-models/alert/known-alerts.js';
import type { WatchedFacts, WatchReading } from './reading.js';

export type DueCommand = RaiseAlert | SettleAlert | DueFinding;

/** What has to be recorded so that alerts and findings say what the tables say; nothing where they already do. Pure. */
export function dueCommands(policy: AlertPolicy, { watched, alerts, findings }: WatchReading, day: string): DueCommand[] {
  const known = knownAlerts(alerts);
  const knownFindings = findings satisfies readonly KnownFinding[];
  const open = new Set([...alerts.filter(({ state }) => state !== 'cerrada'), ...findings.filter(({ state }) => state === 'abierto')].map(({ key }) => key));
  return watched.flatMap((one) => {
    const assessments = assess(policy, withAnswers(one, knownFindings), day);
    const due = [...dueAlerts(policy, assessments, known), ...dueFindings(one.differences, knownFindings)];
    return one.isCurrent ? due : due.filter((command) => open.has(keyOf(command)));
  });
}

/** `<kind>.<subject>.<period>` of the alert, `<check>.<subject>.<period>` of the finding. */
export function keyOf(command: DueCommand): string {
  if (command.kind === 'raise-alert') return alertKey(command.alertKind, command.subject, command.period);
  return command.kind === 'open-finding' ? findingKey(command.check, command.subject, command.period) : command.key;
}

/** A difference answered for in its finding is no longer an alert. */
function withAnswers({ facts, differences }: WatchedFacts, findings: readonly KnownFinding[]): Facts {
  const answered = new Set(differences.filter((one) => isAnsweredFor(one, findings)).map(({ indicator }) => indicator));
  if (answered.size === 0) return facts;
  return { ...facts, indicators: facts.indicators.map((one) => (answered.has(one.indicator) ? { ...one, difference: 'explained' } : one)) };
}
