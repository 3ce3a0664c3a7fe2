import type pg from 'pg';
import { CommandIdReused, WrongExpectedVersion } from '../core/errors.js';
import type { Receipt } from '../core/ledger.js';
import type { Recordable } from '../core/recordable.js';
import { prepared } from './sql.js';

const APPEND = prepared('append');

interface OutcomeRow {
  outcome: 'recorded' | 'repeated' | 'reused' | 'conflict';
  stream: string;
  version: number;
  position: number;
  events: number;
  recorded_at: string;
}

/** What became of one request: its receipt, or why it was refused. */
export type Outcome = Receipt | WrongExpectedVersion | CommandIdReused;

/**
 * One call for many commands, each of which succeeds or fails on its own. No stream and no command
 * id may appear twice. Outcomes in the order of the requests; throws what the database throws, and
 * then nothing was recorded unless the connection was lost.
 */
export async function appendBatch(pool: pg.Pool, batch: readonly Recordable[]): Promise<Outcome[]> {
  const { rows } = await pool.query<OutcomeRow>({ ...APPEND, values: appendArguments(batch) });
  return batch.map((request, index) => outcomeOf(request, rows[index]!));
}

/** The binds of append.sql. */
export function appendArguments(batch: readonly Recordable[]): unknown[] {
  const events = batch.flatMap((request, index) => request.events.map((event) => ({ ...event, request: index + 1 })));
  return [
    batch.map(({ commandId }) => commandId),
    batch.map(({ fingerprint }) => fingerprint),
    batch.map(({ stream }) => stream),
    batch.map(({ expectedVersion }) => expectedVersion),
    batch.map(({ entity }) => entity),
    batch.map(({ validAt }) => validAt),
    batch.map(({ metadata }) => metadata),
    events.map(({ request }) => request),
    events.map(({ id }) => id),
    events.map(({ type }) => type),
    events.map(({ schemaVersion }) => schemaVersion),
    events.map(({ data }) => data),
  ];
}

function outcomeOf({ commandId, stream, expectedVersion }: Recordable, row: OutcomeRow): Outcome {
  if (row.outcome === 'conflict') return new WrongExpectedVersion(stream, expectedVersion, row.version);
  if (row.outcome === 'reused') return new CommandIdReused(commandId);
  return receiptFrom(commandId, row);
}

export function receiptFrom(commandId: string, row: Omit<OutcomeRow, 'outcome'>): Receipt {
  const { stream, version, position, events, recorded_at: recordedAt } = row;
  return { commandId, stream, version, position, events, recordedAt };
}
