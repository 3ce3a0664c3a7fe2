import type { Projection, RowSet } from '@quipu/projections';
import type { AlertFacts, AlertOpened } from '../../contract/alert-events.js';
import type { AlertRow } from '../../contract/rows.js';
import { dayText } from '../../domain/calendar.js';
import { recorded, sourceOf, standing, stepped, type Recorded } from '../recorded.js';
import { alert } from './table.js';

/** Alerts with all that happened to them. */
export const alertProjection: Projection<AlertRow> = {
  table: alert,
  project(event, tables) {
    const row = rowAfter(recorded(event), tables.of(alert));
    return row ? { put: [row] } : {};
  },
};

const AWAKE = { snoozed_until: null, answered_for: null };

function rowAfter(event: Recorded, rows: RowSet<AlertRow>): AlertRow | undefined {
  const row = () => standing(rows.get({ key: (event.data as { key: string }).key }), event);
  switch (event.type) {
    case 'AlertOpened':
      return opened(event);
    case 'AlertFactsChanged': {
      const before = row();
      const isNew = event.data.severity !== before.severity;
      const after = { ...before, ...factsOf(event.data), ...(isNew ? AWAKE : {}) };
      return stepped(after, event, isNew ? 'abierta' : before.state, `Cambiaron las cifras: ${event.data.message}`);
    }
    case 'AlertReopened': {
      const before = row();
      const after = { ...before, ...factsOf(event.data), ...AWAKE, openings: before.openings + 1 };
      return stepped(after, event, 'abierta', `Se reabrió: ${event.data.message}`);
    }
    case 'AlertAcknowledged':
      return stepped({ ...row(), snoozed_until: null }, event, 'atendida', event.data.note ?? 'La unidad responsable tomó conocimiento.');
    case 'AlertSnoozed':
      return stepped({ ...row(), snoozed_until: event.data.until }, event, 'pospuesta', `Se pospuso hasta el ${dayText(event.data.until)}.`);
    case 'AlertAssigned':
      return assigned(row(), event);
    case 'AlertClosed':
      return stepped({ ...row(), snoozed_until: null, answered_for: event.data.figures }, event, 'cerrada', `Se cerró con sustento: ${event.data.answer}`);
    case 'AlertClosedByFacts':
      return stepped({ ...row(), ...AWAKE }, event, 'cerrada', `Las cifras la resolvieron: ${event.data.message}`);
    default:
      return undefined;
  }
}

function opened(event: Recorded<AlertOpened>): AlertRow {
  const { key, kind, subject, actions, period, owner, ...facts } = event.data;
  const place = { entity: event.entity, key, kind, subject, actions, period, owner };
  const start = { state: 'abierta' as const, ...AWAKE, openings: 1, history: [], source: sourceOf(event) };
  const row: AlertRow = { ...place, ...factsOf(facts), ...start };
  return stepped(row, event, 'abierta', `Se abrió: ${facts.message}`);
}

function assigned(row: AlertRow, event: Extract<Recorded, { type: 'AlertAssigned' }>): AlertRow {
  const { from, to } = event.data;
  return stepped({ ...row, owner: to }, event, row.state, `Pasó de la unidad ${from} a la unidad ${to}.`);
}

function factsOf({ severity, policy, figures, message, tension }: AlertFacts): AlertFacts {
  return { severity, policy, figures, message, tension };
}
