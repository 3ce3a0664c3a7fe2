import { Checks, refuse } from '@quipu/ledger';
import type { AlertEvent, AlertFacts, Severity } from '../../contract/alert-events.js';
import { alertKey } from '../policy/assessment.js';
import { policyOf } from '../policy/registry.js';
import { severityOf } from '../policy/severity.js';
import { sameFigures } from '../same-figures.js';
import { holdsUnit, type Surroundings } from '../surroundings.js';
import type { RaiseAlert } from './commands.js';
import type { Alert, AlertHistory } from './state.js';

/** Opens, changes or reopens; refuses what the policy would not say, and what changes nothing. */
export function raiseAlert(command: RaiseAlert, alert: AlertHistory, surroundings: Surroundings): AlertEvent[] {
  checkRaised(command, surroundings);
  const { alertKind: kind, subject, actions, period, owner, policy, figures, message, tension } = command;
  const key = alertKey(kind, subject, period);
  const facts: AlertFacts = { severity: command.severity as Severity, policy, figures, message, tension };
  if (!alert) return [{ type: 'AlertOpened', data: { key, kind, subject, actions, period, ...facts, owner } }];
  if (alert.state !== 'cerrada') return [changed(alert, facts)];
  if (alert.answeredFor && sameFigures(alert.answeredFor, figures)) {
    refuse('key', `La alerta ${key} se cerró con sustento para estas mismas cifras: no se reabre mientras no cambien.`);
  }
  return [{ type: 'AlertReopened', data: { key, ...facts } }];
}

/** A change of words alone is no change. */
export function sameFacts(one: Omit<AlertFacts, 'message'>, other: Omit<AlertFacts, 'message'>): boolean {
  const alike = one.severity === other.severity && one.policy === other.policy && one.tension === other.tension;
  return alike && sameFigures(one.figures, other.figures);
}

function changed(alert: Alert, facts: AlertFacts): AlertEvent {
  if (sameFacts(alert, facts)) refuse('key', `La alerta ${alert.key} ya está registrada con las mismas cifras.`);
  return { type: 'AlertFactsChanged', data: { key: alert.key, ...facts } };
}

function checkRaised(command: RaiseAlert, surroundings: Surroundings): void {
  const { policy: key, figures, owner } = command;
  const checks = new Checks();
  const policy = policyOf(key);
  checks.that(policy !== undefined, 'policy', `La política de alertas «${key}» no existe.`);
  checks.that(figures.length > 0, 'figures', 'Una alerta lleva al menos la cifra que la decide.');
  checks.that(holdsUnit(surroundings, owner), 'owner', `La unidad «${owner}» no está en ningún plan de la entidad: una alerta siempre tiene responsable.`);
  if (policy && figures[0]) checkSeverity(checks, command, severityOf(policy, command.alertKind, figures[0]));
  checks.done();
}

function checkSeverity(checks: Checks, { policy, period, subject, severity }: RaiseAlert, expected: Severity | null): void {
  const says = expected === null ? 'no da alerta' : `da «${expected}»`;
  checks.that(expected === severity, 'severity', `La política ${policy} ${says} para ${subject} en ${period}, no «${severity}».`);
}
