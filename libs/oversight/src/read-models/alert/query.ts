import type { EntityQuestion, Reader } from '@quipu/planning/read';
import { Raw } from 'typeorm';
import type { AlertKind } from '../../contract/alert-events.js';
import type { AlertRow, AlertState } from '../../contract/rows.js';
import { given, standingAt } from '@quipu/querying/versioned';
import { AlertEntity } from './entity.js';

export interface AlertQuestion extends EntityQuestion {
  period?: string;
  kind?: AlertKind;
  state?: AlertState;
  /** Unit code. */
  owner?: string;
  /** Alerts that touch this action. */
  action?: string;
}

/** In order of key. */
export function findAlerts(db: Reader, { entity, asOf, action, period, kind, state, owner }: AlertQuestion): Promise<AlertRow[]> {
  const touches = action === undefined ? {} : { actions: Raw((column) => `${column} @> to_jsonb(:action::text)`, { action }) };
  return db.getRepository(AlertEntity).find({
    where: { entity, ...given({ period, kind, state, owner }), ...touches, ...standingAt(asOf) },
    order: { key: 'ASC' },
  });
}

/** The state on a day (ISO date): what was set aside up to an earlier day is open again. */
export function stateOn({ state, snoozed_until }: Pick<AlertRow, 'state' | 'snoozed_until'>, day: string): AlertState {
  return state === 'pospuesta' && snoozed_until !== null && snoozed_until < day ? 'abierta' : state;
}
