import type { Ledger } from '@quipu/ledger';
import { recordedAt } from './recorded-at.js';
import type { RecordedUntil } from './recorded-until.js';

/** A place in the record: the tables as they stood when everything up to `position` was known. */
export interface Cut {
  position: number;
  /** When the event at `position` was recorded (ISO instant, UTC); null before the first event. */
  recordedAt: string | null;
  /** Something was recorded afterwards. */
  historic: boolean;
}

/** How far the tables have come. */
export interface Reached {
  position: number;
  recordedAt: string | null;
}

/** The cut lies beyond what the tables have reached; wait for `position`, then ask again. */
export class CutNotReached extends Error {
  constructor(readonly position: number) {
    super(`the tables have not reached position ${position}`);
    this.name = 'CutNotReached';
  }
}

/** Throws `CutNotReached` rather than pass late tables off as current. */
export async function resolveCut(ledger: Ledger, reached: Reached, until: RecordedUntil): Promise<Cut> {
  if (until.kind === 'now') return { ...reached, historic: false };
  const position = until.kind === 'position' ? until.position : await ledger.positionAt(until.instant);
  if (position > reached.position) throw new CutNotReached(position);
  if (position === reached.position) return { ...reached, historic: false };
  return { position, recordedAt: await recordedAt(ledger, position), historic: true };
}
