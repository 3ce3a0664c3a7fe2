import type pg from 'pg';
import type { Ledger } from '@quipu/ledger';
import { readBlocked } from '../database/blocked.js';
import { READ, readCheckpoint } from '../database/checkpoint.js';
import type { BlockedEntity } from '../fold/row-version.js';

export interface ProjectionStatus {
  position: number;
  /** When the last event folded in was recorded: ISO instant, UTC; null before the first. */
  recordedAt: string | null;
  generation: number;
  /** Position of the ledger's last event. */
  head: number;
  /** How far the tables are behind. */
  lag: {
    events: number;
    /** Age of the oldest event that is not in the tables yet; 0 when there is none. */
    seconds: number;
  };
  blocked: readonly BlockedEntity[];
}

/** `pool`: any role that may read the schema `read`. */
export async function projectionStatus(pool: Pick<pg.Pool, 'query'>, ledger: Ledger, checkpoint = READ): Promise<ProjectionStatus> {
  // The head first: read the other way round, a busy ledger would give a lag that was never there.
  const head = await ledger.head();
  const { position, recordedAt, generation } = await readCheckpoint(pool, checkpoint);
  const blocked = await readBlocked(pool, checkpoint);
  const events = Math.max(0, head - position);
  return { position, recordedAt, generation, head, lag: { events, seconds: events ? await ageAfter(ledger, position) : 0 }, blocked };
}

async function ageAfter(ledger: Ledger, position: number): Promise<number> {
  for await (const page of ledger.readAll({ after: position, pageSize: 1 })) {
    return Math.max(0, (Date.now() - Date.parse(page[0]!.recordedAt)) / 1_000);
  }
  return 0;
}
