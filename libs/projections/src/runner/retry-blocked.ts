import type { Ledger } from '@quipu/ledger';
import { inTransaction } from '@quipu/ledger/postgres';
import { readBlocked } from '../database/blocked.js';
import { READ } from '../database/checkpoint.js';
import { TableStore } from '../database/table-store.js';
import { holdTables } from '../database/tables-lock.js';
import type { BlockedEntity } from '../fold/row-version.js';
import type { Projection } from '../projection.js';
import { refoldEntity, type Refold } from './refold-entity.js';
import { openSession } from './session.js';

export interface RetryOptions {
  /** Of the role that owns the schema `read`. */
  connectionString: string;
  ledger: Ledger;
  projections: readonly Projection[];
  checkpoint?: string;
  /** Only this one; all by default. */
  entity?: string;
}

export interface RetryResult {
  /** Entities whose tables are up to date again. */
  recovered: readonly string[];
  /** Those that still have an event that cannot be processed: the same one, or a later one. */
  blocked: readonly BlockedEntity[];
}

/**
 * Folds again what blocked entities have waiting in the ledger, up to where they stand: each entity
 * in one transaction, with the positions of the very events, so that the rows are those of a
 * rebuild. Safe beside live runners: they wait meanwhile, and then drop what they had in memory.
 */
export async function retryBlocked(options: RetryOptions): Promise<RetryResult> {
  const { connectionString, checkpoint = READ, projections, ledger } = options;
  const client = await openSession({ connectionString, applicationName: `quipu-retry ${checkpoint}` });
  try {
    const waiting = (await readBlocked(client, checkpoint)).filter(({ entity }) => entity === (options.entity ?? entity));
    const store = await TableStore.open(client, 'read', projections);
    for (const { entity } of waiting) await inTransaction(client, () => retry({ client, store, ledger, checkpoint }, entity));
    const blocked = await readBlocked(client, checkpoint);
    const still = new Set(blocked.map(({ entity }) => entity));
    return { recovered: waiting.map(({ entity }) => entity).filter((entity) => !still.has(entity)), blocked };
  } finally {
    await client.end();
  }
}

async function retry(work: Refold, entity: string): Promise<void> {
  await holdTables(work.client, work.checkpoint);
  const before = (await readBlocked(work.client, work.checkpoint)).find((blocked) => blocked.entity === entity);
  if (before) await refoldEntity(work, before);
}
