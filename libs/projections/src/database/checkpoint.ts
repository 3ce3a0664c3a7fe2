import type { ClientBase } from 'pg';
import type { ReadTable } from '../projection.js';
import { sql } from './sql.js';

/** The checkpoint of the read tables, unless a runner is told otherwise. */
export const READ = 'read';

export interface Checkpoint {
  /** Last event folded into the tables; 0 before the first. */
  position: number;
  /** When it was recorded: ISO instant, UTC. */
  recordedAt: string | null;
  /** Raised whenever rows change other than by following events. */
  generation: number;
}

interface CheckpointRow {
  position: string;
  recorded_at: Date | null;
  generation: string;
}

const READ_CHECKPOINT = sql('checkpoint');
const LOCK_CHECKPOINT = sql('checkpoint_for_update');
const ADD = sql('checkpoint_add');
const ADVANCE = sql('checkpoint_advance');
const NEXT_GENERATION = sql('checkpoint_next_generation');
const INCOMPLETE = sql('checkpoint_incomplete');
const SET_TABLES = sql('checkpoint_set_tables');
const ADD_TABLES = sql('checkpoint_add_tables');

type Queryable = Pick<ClientBase, 'query'>;

/** Position 0 where the runner has never run. */
export async function readCheckpoint(client: Queryable, name: string): Promise<Checkpoint> {
  return toCheckpoint((await client.query<CheckpointRow>(READ_CHECKPOINT, [name])).rows[0]);
}

/** Until the transaction ends nobody else writes the tables. */
export async function lockCheckpoint(client: Queryable, name: string): Promise<Checkpoint> {
  return toCheckpoint((await client.query<CheckpointRow>(LOCK_CHECKPOINT, [name])).rows[0]);
}

export async function addCheckpoint(client: Queryable, name: string): Promise<void> {
  await client.query(ADD, [name]);
}

/** False, and nothing done, when the checkpoint is not `known` any more. */
export async function advanceCheckpoint(client: Queryable, name: string, known: Checkpoint, next: Checkpoint): Promise<boolean> {
  const binds = [name, next.position, next.recordedAt, known.position, known.generation];
  return (await client.query(ADVANCE, binds)).rowCount === 1;
}

export async function nextGeneration(client: Queryable, name: string): Promise<number> {
  const { rows } = await client.query<{ generation: string }>(NEXT_GENERATION, [name]);
  return Number(rows[0]!.generation);
}

/** Those of the tables that were made after events had been folded, and lack what came before. */
export async function incompleteTables(client: Queryable, name: string, tables: readonly ReadTable[]): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(INCOMPLETE, [name, tables.map((table) => table.name)]);
  return rows.map((row) => row.name);
}

/** These are followed from now on, and no others. */
export async function followTables(client: Queryable, name: string, tables: readonly ReadTable[]): Promise<void> {
  await client.query(SET_TABLES, [name, tables.map((table) => table.name)]);
}

/** These hold everything up to the checkpoint. */
export async function completeTables(client: Queryable, name: string, tables: readonly ReadTable[]): Promise<void> {
  await client.query(ADD_TABLES, [name, tables.map((table) => table.name)]);
}

function toCheckpoint(row: CheckpointRow | undefined): Checkpoint {
  return {
    position: Number(row?.position ?? 0),
    recordedAt: row?.recorded_at?.toISOString() ?? null,
    generation: Number(row?.generation ?? 0),
  };
}
