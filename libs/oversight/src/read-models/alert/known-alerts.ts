import type { AlertRow } from '../../contract/rows.js';
import type { KnownAlert } from '../../domain/policy/due-alerts.js';

/** Registered alerts, as `dueAlerts` compares them with what the policy says now. */
export function knownAlerts(rows: readonly AlertRow[]): KnownAlert[] {
  return rows.map(({ key, state, severity, policy, figures, tension, answered_for: answeredFor }) => ({
    key,
    state,
    severity,
    policy,
    figures,
    tension,
    answeredFor,
  }));
}
