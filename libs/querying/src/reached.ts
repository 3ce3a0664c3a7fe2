import { readFileSync } from 'node:fs';
import type { EntityManager } from 'typeorm';

const SQL = readFileSync(new URL('../sql/reached.sql', import.meta.url), 'utf8');

/** An event that could not be processed: the entity's tables stand as of the one before it. */
export interface Blocked {
  position: number;
  type: string;
  /** Spanish. */
  message: string;
  since: string;
}

/** How far the tables have come for an entity. */
export interface Reached {
  position: number;
  recordedAt: string | null;
  blocked: Blocked | null;
}

interface ReachedRow {
  position: string;
  recorded_at: Date | null;
  blocked_position: string | null;
  blocked_type: string;
  blocked_message: string;
  blocked_since: Date;
}

/** Position 0 where the projector has never run. */
export async function readReached(manager: EntityManager, entity: string): Promise<Reached> {
  const [row] = await manager.query<ReachedRow[]>(SQL, [entity]);
  if (!row) return { position: 0, recordedAt: null, blocked: null };
  return { position: Number(row.position), recordedAt: row.recorded_at?.toISOString() ?? null, blocked: blockedOf(row) };
}

function blockedOf(row: ReachedRow): Blocked | null {
  if (row.blocked_position === null) return null;
  return {
    position: Number(row.blocked_position),
    type: row.blocked_type,
    message: row.blocked_message,
    since: row.blocked_since.toISOString(),
  };
}
