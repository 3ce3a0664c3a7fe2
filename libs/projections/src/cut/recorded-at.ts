import type { Ledger } from '@quipu/ledger';

/** When the event at a position was recorded; null where there is none. */
export async function recordedAt(ledger: Ledger, position: number): Promise<string | null> {
  for await (const page of ledger.readAll({ after: position - 1, upToPosition: position, pageSize: 1 })) {
    return page[0]?.recordedAt ?? null;
  }
  return null;
}
