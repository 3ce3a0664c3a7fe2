import type { AlertEvent, AlertFacts, AlertPlace } from '../../contract/alert-events.js';
import type { FigureRef } from '../../contract/figure.js';

export interface Alert extends AlertPlace, AlertFacts {
  owner: string;
  state: 'abierta' | 'atendida' | 'pospuesta' | 'cerrada';
  snoozedUntil: string | null;
  /** Figures that somebody closed it for, with evidence; null when the facts closed it, or while it stands. */
  answeredFor: FigureRef[] | null;
}

/** Null until it is first opened. */
export type AlertHistory = Alert | null;

const AWAKE = { state: 'abierta', snoozedUntil: null, answeredFor: null } as const;

export function evolveAlert(alert: AlertHistory, event: AlertEvent): AlertHistory {
  if (event.type === 'AlertOpened') return { ...event.data, ...AWAKE };
  return alert && after(alert, event);
}

function after(alert: Alert, event: Exclude<AlertEvent, { type: 'AlertOpened' }>): Alert {
  switch (event.type) {
    case 'AlertReopened':
      return { ...alert, ...event.data, ...AWAKE };
    case 'AlertFactsChanged':
      // Acknowledged or set aside was another severity: this one is new to everybody.
      return { ...alert, ...event.data, ...(event.data.severity === alert.severity ? {} : AWAKE) };
    case 'AlertAcknowledged':
      return { ...alert, state: 'atendida', snoozedUntil: null };
    case 'AlertSnoozed':
      return { ...alert, state: 'pospuesta', snoozedUntil: event.data.until };
    case 'AlertAssigned':
      return { ...alert, owner: event.data.to };
    case 'AlertClosed':
      return { ...alert, state: 'cerrada', snoozedUntil: null, answeredFor: event.data.figures };
    case 'AlertClosedByFacts':
      return { ...alert, state: 'cerrada', snoozedUntil: null, answeredFor: null };
  }
}
