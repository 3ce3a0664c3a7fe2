import type { AlertClosed, AlertEvent, AlertOpened } from '../../contract/alert-events.js';
import { PERIOD, progressFigure } from '../oversight.fixture.js';
import type { RaiseAlert } from './commands.js';

export const key = 'physical-progress.AEI.03.01.2025-S1';

export const raise: RaiseAlert = {
  kind: 'raise-alert',
  alertKind: 'physical-progress',
  subject: 'AEI.03.01',
  actions: ['AEI.03.01'],
  period: PERIOD,
  owner: '09.01',
  policy: 'alertas-lares-2025@1',
  severity: 'crítica',
  figures: [progressFigure('AEI.03.01', '16.67')],
  message: 'Avance físico de AEI.03.01 en 2025-S1: 16.67 %.',
  tension: false,
};

const { kind: _kind, alertKind, ...raised } = raise;

export const opened: AlertOpened = { type: 'AlertOpened', data: { ...raised, key, kind: alertKind, severity: 'crítica' } };
export const acknowledged: AlertEvent = { type: 'AlertAcknowledged', data: { key, note: null } };
export const snoozed: AlertEvent = { type: 'AlertSnoozed', data: { key, until: '2025-09-30' } };
export const closed: AlertClosed = { type: 'AlertClosed', data: { key, figures: raise.figures, answer: 'Expediente aprobado.' } };
export const settled: AlertEvent = {
  type: 'AlertClosedByFacts',
  data: { key, policy: raise.policy, figures: [progressFigure('AEI.03.01', '100')], message: 'Avance físico: 100.00 %.' },
};
