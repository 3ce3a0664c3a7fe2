import type { ClientBase } from 'pg';
import type { BlockedEntity } from '../fold/row-version.js';
import { sql } from './sql.js';

const READ_BLOCKED = sql('blocked');
const ADD = sql('blocked_add');
const REMOVE = sql('blocked_remove');

type Queryable = Pick<ClientBase, 'query'>;
type BlockedRow = Omit<BlockedEntity, 'position' | 'recordedAt'> & { position: string; recordedAt: Date };

/** In order of position. */
export async function readBlocked(client: Queryable, checkpoint: string): Promise<BlockedEntity[]> {
  const { rows } = await client.query<BlockedRow>(READ_BLOCKED, [checkpoint]);
  return rows.map((row) => ({ ...row, position: Number(row.position), recordedAt: row.recordedAt.toISOString() }));
}

export async function addBlocked(client: Queryable, checkpoint: string, blocked: readonly BlockedEntity[]): Promise<void> {
  if (blocked.length > 0) await client.query(ADD, [checkpoint, JSON.stringify(blocked)]);
}

export async function removeBlocked(client: Queryable, checkpoint: string, entities: readonly string[]): Promise<void> {
  if (entities.length > 0) await client.query(REMOVE, [checkpoint, entities]);
}
