import type { ClientBase } from 'pg';
import type { ReadTable } from '../projection.js';
import { sql } from './sql.js';

/** The checkpoint of the read tables, unless a runner is told otherwise. */
export const READ = 'read';

/** A place in the record. */
export interface Reached {
  /** Last event folded into the tables; 0 before the first. */
  position: number;
  /** When it was recorded: ISO instant, UTC. */
  recordedAt: string | null;
}

export interface Checkpoint extends Reached {
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
const FOLLOWED = sql('checkpoint_followed');
const RAISE = sql('checkpoint_raise');
const NOTIFY = sql('notify');

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

/** Everything of every entity up to here is in the tables. Announced when it is news. */
export async function raiseCheckpoint(client: Queryable, name: string, { position, recordedAt }: Reached): Promise<void> {
  const { rowCount } = await client.query(RAISE, [name, position, recordedAt]);
  if (rowCount === 1) await announcePosition(client, position);
}

/** Heard at commit by whoever waits for it. */
export async function announcePosition(client: Queryable, position: number): Promise<void> {
  await client.query(NOTIFY, [String(position)]);
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

/** These are followed from now on, and no others. Whether that is a change. */
export async function followTables(client: Queryable, name: string, tables: readonly ReadTable[]): Promise<boolean> {
  return (await client.query(SET_TABLES, [name, namesOf(tables)])).rowCount === 1;
}

/** Names of the tables that are followed, in order. */
export async function followedTables(client: Queryable, name: string): Promise<readonly string[]> {
  const { rows } = await client.query<{ tables: string[] }>(FOLLOWED, [name]);
  return [...(rows[0]?.tables ?? [])].sort();
}

/** These hold everything up to the checkpoint. */
export async function completeTables(client: Queryable, name: string, tables: readonly ReadTable[]): Promise<void> {
  await client.query(ADD_TABLES, [name, tables.map((table) => table.name)]);
}

/** In order, so that two lists of the same tables are equal. */
export function namesOf(tables: readonly ReadTable[]): readonly string[] {
  return tables.map((table) => table.name).sort();
}

function toCheckpoint(row: CheckpointRow | undefined): Checkpoint {
  return {
    position: Number(row?.position ?? 0),
    recordedAt: row?.recorded_at?.toISOString() ?? null,
    generation: Number(row?.generation ?? 0),
  };
}
