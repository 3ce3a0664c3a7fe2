import type { ClientBase } from 'pg';
import { sql } from './sql.js';

const STANDING = sql('entity_positions');
const AHEAD = sql('entity_positions_ahead');
const MOVE = sql('entity_position_move');

type Queryable = Pick<ClientBase, 'query'>;

export interface EntityStanding {
  entity: string;
  /** Everything of the entity up to here has been taken in. */
  position: number;
  blocked: boolean;
}

/** An entity goes from one position to another. */
export interface EntityMove {
  entity: string;
  previous: number;
  position: number;
  /** When the event at the position was recorded. */
  recordedAt: string;
}

interface PositionRow {
  entity: string;
  position: string;
  blocked: boolean;
}

export async function readStanding(client: Queryable, checkpoint: string, entities: readonly string[]): Promise<EntityStanding[]> {
  if (entities.length === 0) return [];
  const { rows } = await client.query<PositionRow>(STANDING, [checkpoint, entities]);
  return rows.map((row) => ({ ...row, position: Number(row.position) }));
}

/** The entities that are further than the checkpoint. */
export async function readAhead(client: Queryable, checkpoint: string): Promise<Map<string, number>> {
  const { rows } = await client.query<PositionRow>(AHEAD, [checkpoint]);
  return new Map(rows.map(({ entity, position }) => [entity, Number(position)]));
}

/** Gives those that stand further than `previous`, and were not moved. */
export async function moveEntities(client: Queryable, checkpoint: string, moves: readonly EntityMove[]): Promise<string[]> {
  const { rows } = await client.query<{ entity: string }>(MOVE, [checkpoint, JSON.stringify(moves)]);
  const moved = new Set(rows.map(({ entity }) => entity));
  return moves.map(({ entity }) => entity).filter((entity) => !moved.has(entity));
}
