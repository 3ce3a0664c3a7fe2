import type { ClientBase } from 'pg';
import type { BlockedEntity } from '../fold/row-version.js';
import { sql } from './sql.js';

const READ = sql('discarded');
const IDS = sql('discarded_ids');
const ADD = sql('discarded_add');
const REMOVE = sql('discarded_remove');

type Queryable = Pick<ClientBase, 'query'>;

/** An event that is left out of the tables. It stays in the ledger. */
export interface DiscardedEvent {
  eventId: string;
  entity: string;
  position: number;
  eventType: string;
  reason: string;
  /** Who decided it. */
  account: string;
  /** ISO instant, UTC. */
  discardedAt: string;
}

type DiscardedRow = Omit<DiscardedEvent, 'position' | 'discardedAt'> & { position: string; discardedAt: Date };

/** In order of position. */
export async function readDiscarded(client: Queryable): Promise<DiscardedEvent[]> {
  return (await client.query<DiscardedRow>(READ)).rows.map(toDiscarded);
}

/** Ids of the events that every fold passes over. */
export async function discardedIds(client: Queryable): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<{ id: string }>(IDS);
  return new Set(rows.map(({ id }) => id));
}

export async function addDiscarded(client: Queryable, blocked: BlockedEntity, reason: string, account: string): Promise<DiscardedEvent> {
  const { eventId, entity, position, eventType } = blocked;
  const { rows } = await client.query<DiscardedRow>(ADD, [eventId, entity, position, eventType, reason, account]);
  return toDiscarded(rows[0]!);
}

/** Undefined when it was not discarded. */
export async function removeDiscarded(client: Queryable, eventId: string): Promise<DiscardedEvent | undefined> {
  const { rows } = await client.query<DiscardedRow>(REMOVE, [eventId]);
  return rows[0] && toDiscarded(rows[0]);
}

function toDiscarded(row: DiscardedRow): DiscardedEvent {
  return { ...row, position: Number(row.position), discardedAt: row.discardedAt.toISOString() };
}
