import type pg from 'pg';
import type { Ledger } from '@quipu/ledger';
import { sql } from '../database/sql.js';

const READ = sql('relay');

export interface RelayStatus {
  topic: string;
  /** Last event sent and kept; 0 before the first. */
  position: number;
  /** When it was recorded: ISO instant, UTC; null before the first. */
  recordedAt: string | null;
  /** Position of the ledger's last event. */
  head: number;
  /** How far the topic is behind the ledger. */
  lag: {
    events: number;
    /** Age of the oldest event that is not in the topic yet; 0 when there is none. */
    seconds: number;
  };
}

/** `pool`: any role that may read the schema `streaming`. */
export async function relayStatus(pool: Pick<pg.Pool, 'query'>, ledger: Ledger, topic: string): Promise<RelayStatus> {
  // The head first: read the other way round, a busy ledger would give a lag that was never there.
  const head = await ledger.head();
  const { rows } = await pool.query<{ position: string; recorded_at: Date | null }>(READ, [topic]);
  const position = Number(rows[0]?.position ?? 0);
  const lag = await lagAfter(ledger, position, head);
  return { topic, position, recordedAt: rows[0]?.recorded_at?.toISOString() ?? null, head, lag };
}

/** Positions may have gaps where the store is not ours to number: then `events` is a bound. */
async function lagAfter(ledger: Ledger, position: number, head: number): Promise<RelayStatus['lag']> {
  if (position >= head) return { events: 0, seconds: 0 };
  for await (const page of ledger.readAll({ after: position, pageSize: 1 })) {
    return { events: head - position, seconds: Math.max(0, (Date.now() - Date.parse(page[0]!.recordedAt)) / 1_000) };
  }
  return { events: 0, seconds: 0 };
}
