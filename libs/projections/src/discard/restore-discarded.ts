import { inTransaction } from '@quipu/ledger/postgres';
import { nextGeneration, READ } from '../database/checkpoint.js';
import { removeDiscarded, type DiscardedEvent } from '../database/discarded.js';
import { openSession } from '../runner/session.js';
import { DiscardRefused } from './errors.js';
import { holdForDiscarding } from './hold-for-discarding.js';

export interface RestoreOptions {
  /** Of the role that owns the schema `read`. */
  connectionString: string;
  checkpoint?: string;
  eventId: string;
}

/**
 * The event counts again. What was folded without it stands until the tables are rebuilt, which whoever
 * restores must do: the rows of its entity are not those of the ledger before. Throws `DiscardRefused`.
 */
export async function restoreDiscarded({ connectionString, checkpoint = READ, eventId }: RestoreOptions): Promise<DiscardedEvent> {
  const client = await openSession({ connectionString, applicationName: `quipu-discard ${checkpoint}`, durable: true });
  try {
    return await inTransaction(client, async () => {
      await holdForDiscarding(client, checkpoint);
      const restored = await removeDiscarded(client, eventId);
      if (!restored) throw DiscardRefused.notDiscarded(eventId);
      await nextGeneration(client, checkpoint);
      return restored;
    });
  } finally {
    await client.end();
  }
}
