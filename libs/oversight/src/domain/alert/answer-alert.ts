import { Checks, refuse } from '@quipu/ledger';
import type { AlertEvent } from '../../contract/alert-events.js';
import { dayText, isDay } from '../calendar.js';
import { policyOf } from '../policy/registry.js';
import { severityOf } from '../policy/severity.js';
import { checkOwnership, holdsUnit, type Surroundings } from '../surroundings.js';
import type { AcknowledgeAlert, AssignAlert, CloseAlert, SettleAlert, SnoozeAlert } from './commands.js';
import type { Alert, AlertHistory } from './state.js';

/** What whoever answers for an alert does with it. Reason and evidence go with the command. */
export function acknowledgeAlert({ key, note = '' }: AcknowledgeAlert, history: AlertHistory, around: Surroundings): AlertEvent[] {
  const alert = standing(key, history, around);
  if (alert.state === 'atendida') refuse('key', `La alerta ${key} ya está atendida.`);
  return [{ type: 'AlertAcknowledged', data: { key, note: note === '' ? null : note } }];
}

export function snoozeAlert({ key, until }: SnoozeAlert, history: AlertHistory, around: Surroundings): AlertEvent[] {
  const alert = standing(key, history, around);
  const checks = new Checks();
  const isFuture = isDay(until) && until > around.today;
  checks.that(isFuture, 'until', `Se pospone hasta un día posterior a hoy (${dayText(around.today)}), no «${until}».`);
  checks.that(alert.snoozedUntil !== until, 'until', `La alerta ${key} ya está pospuesta hasta el ${dayText(until)}.`);
  checks.done();
  return [{ type: 'AlertSnoozed', data: { key, until } }];
}

export function assignAlert({ key, owner: to }: AssignAlert, history: AlertHistory, around: Surroundings): AlertEvent[] {
  const alert = standing(key, history, around);
  const checks = new Checks();
  checks.that(holdsUnit(around, to), 'owner', `La unidad «${to}» no está en ningún plan de la entidad.`);
  checks.that(alert.owner !== to, 'owner', `La alerta ${key} ya está a cargo de la unidad ${to}.`);
  checks.done();
  return [{ type: 'AlertAssigned', data: { key, from: alert.owner, to } }];
}

export function closeAlert({ key, answer }: CloseAlert, history: AlertHistory, around: Surroundings): AlertEvent[] {
  const { figures } = standing(key, history, around);
  return [{ type: 'AlertClosed', data: { key, figures, answer } }];
}

/** The only way to close without a person's answer, and it says which figure solved it. */
export function settleAlert({ key, policy, figures, message }: SettleAlert, history: AlertHistory, around: Surroundings): AlertEvent[] {
  const alert = standing(key, history, around);
  const [decides] = figures;
  if (!decides) return refuse('figures', 'Una alerta no se cierra sola sin decir la cifra que la resolvió.');
  const rules = policyOf(policy) ?? refuse('policy', `La política de alertas «${policy}» no existe.`);
  if (alert.kind === 'physical-progress' && severityOf(rules, alert.kind, decides) !== null) {
    refuse('figures', `Con ${decides.value ?? 'sin dato'} la política ${policy} mantiene la alerta ${key}.`);
  }
  return [{ type: 'AlertClosedByFacts', data: { key, policy, figures, message } }];
}

function standing(key: string, alert: AlertHistory, around: Surroundings): Alert {
  if (!alert) return refuse('key', `La alerta «${key}» no existe.`);
  checkOwnership(around, `La alerta ${key}`, alert.owner);
  if (alert.state === 'cerrada') refuse('key', `La alerta ${key} está cerrada.`);
  return alert;
}
