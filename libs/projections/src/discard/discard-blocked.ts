import { inTransaction } from '@quipu/ledger/postgres';
import { readBlocked } from '../database/blocked.js';
import { READ } from '../database/checkpoint.js';
import { addDiscarded, type DiscardedEvent } from '../database/discarded.js';
import { TableStore } from '../database/table-store.js';
import type { BlockedEntity } from '../fold/row-version.js';
import { refoldEntity, type Refold } from '../runner/refold-entity.js';
import type { RetryOptions } from '../runner/retry-blocked.js';
import { openSession } from '../runner/session.js';
import { DiscardRefused } from './errors.js';
import { holdForDiscarding } from './hold-for-discarding.js';

export interface DiscardOptions extends Omit<RetryOptions, 'entity'> {
  entity: string;
  /** The event that was looked at; another one that blocks now is not discarded. Whichever blocks, by default. */
  eventId?: string;
  /** Why, in the words of whoever decides it. */
  reason: string;
  /** Who decides it. */
  account: string;
}

export interface DiscardResult {
  discarded: DiscardedEvent;
  /** The event that blocks the entity now: a later one, or undefined. */
  blocked: BlockedEntity | undefined;
}

/**
 * Leaves the event that blocks an entity out of the tables, by decision of an operator, and folds what
 * waited behind it. The event stays in the ledger; every fold passes over it, so that a rebuild gives
 * the same rows. Throws `DiscardRefused`.
 */
export async function discardBlocked(options: DiscardOptions): Promise<DiscardResult> {
  const { connectionString, checkpoint = READ, projections, ledger, reason, account } = options;
  if (reason.trim() === '' || account.trim() === '') throw DiscardRefused.withoutReason();
  const client = await openSession({ connectionString, applicationName: `quipu-discard ${checkpoint}`, durable: true });
  try {
    const store = await TableStore.open(client, 'read', projections);
    return await inTransaction(client, () => discard(options, { client, store, ledger, checkpoint }));
  } finally {
    await client.end();
  }
}

async function discard({ entity, eventId, reason, account }: DiscardOptions, work: Refold): Promise<DiscardResult> {
  await holdForDiscarding(work.client, work.checkpoint);
  const before = (await readBlocked(work.client, work.checkpoint)).find((blocked) => blocked.entity === entity);
  if (!before) throw DiscardRefused.notBlocked(entity);
  if (eventId !== undefined && before.eventId !== eventId) throw DiscardRefused.otherEvent(entity, before.position);
  const discarded = await addDiscarded(work.client, before, reason.trim(), account.trim());
  return { discarded, blocked: await refoldEntity(work, before) };
}
